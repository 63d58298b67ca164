// The codes of the menu of help; their words stand in `support` and, for needs, in the form for help.

/** The stages of the Early Help Strategy (section 5), by age in years. */
export const stages = ['0-5', '5-11', '11-16', '16-25'] as const;
export type Stage = (typeof stages)[number];

/** The menu of help in the operational protocol, in the order families see it. */
export const helpKinds = [
  ...(['family-support', 'parenting', 'under-fives', 'feelings', 'activities', 'youth', 'mediation'] as const),
  ...(['parents-conflict', 'moving-on', 'money', 'work', 'assessment', 'other', 'care-profile'] as const),
] as const;

export const whomFor = ['parents', 'mothers', 'children', 'young-people', 'whole-family', 'professionals'] as const;

/** As the form for help asks for them. */
export const needs = [
  ...(['feelings', 'behaviour', 'sleep', 'parenting', 'school', 'friends', 'family', 'separation'] as const),
  ...(['new-baby', 'disability', 'caring', 'money', 'work', 'staying-safe', 'things-to-do', 'other'] as const),
] as const;

/** How one gets it: by coming along, in the form, or from those who run it. */
export const waysIn = ['come-along', 'form', 'own-door'] as const;
