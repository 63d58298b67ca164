/** What a tray shows about a referral beside its place and its clock. Codes only: they stand in clear. */
export const flags = [
  'harm-stated',
  'under-13-alone',
  'restricted',
  'no-safe-contact',
  'by-young-person',
  'outside-barnet',
  'placed-by-barnet',
  'pays-barnet',
  'hub-not-certain',
  'hub-chosen',
  'no-fixed-address',
  'child-in-other-hub',
  'child-outside-barnet',
  'open-elsewhere',
  'family-not-told',
  'keep-from-family',
  'sender-stays-unnamed',
  'worker-safety',
  'youth-justice',
  'sender-not-verified',
  'over-18',
  'interpreter-needed',
  'confirm-with-interpreter',
  'ask-each-alone',
] as const;

export type Flag = (typeof flags)[number];
