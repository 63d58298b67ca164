/** Why someone opens a record that is not theirs to open. Codes: they stand in clear in its history. */
export const glassReasons = ['child-at-risk', 'family-in-touch', 'covering', 'same-family', 'other'] as const;

export type GlassReason = (typeof glassReasons)[number];

export const reasonLimits = { min: 10, max: 500 } as const;

/** How long the record stays open to them. */
export const glassMinutes = 60;

export interface TypedGlass {
  why: string;
  reason: string;
}

/** What was typed, made tidy; else what has to be put right, in the order of the page. */
export function readGlass({ why, reason }: TypedGlass): { why: GlassReason; reason: string } | ('why' | 'reason')[] {
  const chosen = glassReasons.find((each) => each === why);
  const words = reason.replace(/\s+/gu, ' ').trim();
  const isLongEnough = words.length >= reasonLimits.min && words.length <= reasonLimits.max;
  if (chosen && isLongEnough) return { why: chosen, reason: words };
  return [...(chosen ? [] : ['why' as const]), ...(isLongEnough ? [] : ['reason' as const])];
}
