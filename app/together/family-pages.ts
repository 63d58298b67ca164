import type { Page, Visit } from '~/journey/form';

/**
 * The pages of a professional's form whose answers the family may see: what is about the family and for it. A page that is
 * not named here is not shown, whoever it is for: a child's own words, another home's postcode, who else works with them,
 * what was tried and everything about safety stay between those at work.
 */
const shown = [
  ...['child-birth', 'child-name', 'baby-name', 'child-school', 'child-needs', 'child-background'],
  ...['what-happened', 'needs', 'your-words', 'programmes', 'going-well', 'hope'],
  ...['adult', 'doctor', 'language', 'interpreter'],
] as const;

/** Whether a visited page is one that the family may see. */
export function isForFamily({ page }: Pick<Visit, 'page'>): boolean {
  return page.audience !== 'professional' && (shown as readonly Page['id'][]).includes(page.id);
}

export const familyPages: readonly string[] = shown;

/** Answers of the professional's that the family's own part begins with: how they speak and read, theirs to put right. */
export const givenAlong = ['speaks', 'reads', 'otherLanguage', 'interpreter', 'dialect', 'interpreterGender'] as const;
