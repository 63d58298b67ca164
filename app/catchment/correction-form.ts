import { hubIds } from '~/hubs/hub';
import type { CatchmentValue } from '~/hubs/catchment-value';

const reasonLength = { min: 5, max: 500 };

/** Every value staff may choose: a hub, two hubs either of which will help, a council, or outside without one. */
export function choosableValues(councils: readonly string[]): CatchmentValue[] {
  const either = hubIds.flatMap((hub) => hubIds.filter((other) => other !== hub).map((other) => `${hub}?${other}`));
  return [...hubIds, ...either, ...councils.map((council) => `!${council}`), '!'];
}

export interface TypedCorrection {
  /** `NW9 5AB` or `NW9 5`: one of those the page offered. */
  target: string;
  value: string;
  reason: string;
}

export const noCorrection: TypedCorrection = { target: '', value: '', reason: '' };

export type CorrectionIssue = 'target' | 'value' | 'reason';

/** What is wrong with a correction as typed, in the order of the page. */
export function findIssues(
  { target, value, reason }: TypedCorrection,
  targets: readonly string[],
  values: readonly CatchmentValue[],
): CorrectionIssue[] {
  const { length } = cleanReason(reason);
  return [
    ...(targets.includes(target) ? [] : ['target' as const]),
    ...(values.includes(value) ? [] : ['value' as const]),
    ...(length >= reasonLength.min && length <= reasonLength.max ? [] : ['reason' as const]),
  ];
}

export const cleanReason = (reason: string) => reason.replace(/\s+/g, ' ').trim();
