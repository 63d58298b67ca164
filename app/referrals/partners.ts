/** Whom MASH checks with. */
export const partners = [
  ...(['police', 'health', 'education', 'early-help', 'children-social-care', 'adult-social-care'] as const),
  ...(['mental-health', 'housing', 'probation', 'youth-justice', 'domestic-abuse', 'substance-use'] as const),
  'other',
] as const;

/** Agencies that can lead an assessment or stand round a family. */
export const agencies = [
  ...(['early-help', 'school', 'nursery', 'health-visiting', 'school-nursing', 'midwifery', 'gp', 'bics'] as const),
  ...(['youth-justice', 'housing', 'police', 'voluntary', 'adult-social-care', 'domestic-abuse', 'other'] as const),
] as const;

interface Told {
  type: string;
  facts: unknown;
}

/** Partners who have been asked and have not answered yet, each once. */
export function openPartners(history: readonly Told[]): string[] {
  const open = new Map<string, number>();
  for (const { type, facts } of history) {
    const { partner } = facts as { partner?: string };
    if (partner === undefined) continue;
    if (type === 'partner-asked') open.set(partner, (open.get(partner) ?? 0) + 1);
    if (type === 'partner-answered') open.set(partner, (open.get(partner) ?? 0) - 1);
  }
  return [...open].filter(([, count]) => count > 0).map(([partner]) => partner);
}
