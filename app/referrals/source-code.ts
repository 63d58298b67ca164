/** Who a request comes from, as far as the national code needs it. */
export interface Source {
  sender: 'parent' | 'young-person' | 'public' | 'professional';
  /** A member of the public's tie to the child. */
  tie: string | null;
  profession: string | null;
  /** They did not give a name to anyone. */
  isUnnamed: boolean;
}

const ties: Readonly<Record<string, string>> = {
  ...{ relative: '1A', neighbour: '1B', childminder: '1B', 'family-friend': '1B' },
};

const professions: Readonly<Record<string, string>> = {
  ...{ school: '2A', 'early-years': '2B', education: '2B', gp: '3A', 'health-visitor': '3B', 'school-nurse': '3C' },
  ...{ midwife: '3D', 'primary-health': '3D', emergency: '3E', 'other-health': '3F', housing: '4' },
  ...{ 'social-care': '5A', reach: '5A', 'youth-justice': '5B', 'other-council-team': '5B', 'other-council': '5C' },
  ...{ 'council-early-help': '5D', police: '6', legal: '7', 'childrens-centre': '8', voluntary: '8', other: '8' },
};

/**
 * The source of contact of the Children in Need census, 1A to 10 (DfE, item N00103), worked out from what the sender
 * said and never asked. 10 where it cannot be known.
 */
export function sourceCode({ sender, tie, profession, isUnnamed }: Source): string {
  switch (sender) {
    case 'parent':
      return '1A';
    case 'young-person':
      return '1C';
    case 'public':
      return isUnnamed ? '9' : ((tie === null ? undefined : ties[tie]) ?? '1D');
    case 'professional':
      return (profession === null ? undefined : professions[profession]) ?? '10';
  }
}

/** Whether a request was sent by someone at work: 2 to 8, and 10. Of a wish to be rung nobody was asked who they are: a family's. */
export const isAtWork = ({ kind, sourceCode }: { kind: string; sourceCode: string }) =>
  kind !== 'call-back' && /^([2-8]|10)/.test(sourceCode);
