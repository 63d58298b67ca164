import { cleanCode, cleanLine, cleanText } from '~/journey/clean-text';
import { missingWords, wordLimits } from './act-words';
import { type MashOutcome, mashOutcomes, systems } from './item-events';

/** A decision of MASH as typed. */
export interface TypedDecision {
  outcome: string;
  reason: string;
  /** A hub: where it goes on as Early Help or Universal Plus. */
  hub: string;
  /** When social care last closed it: which team it goes back to (P 12.5-12.6). */
  closedWithin: string;
  /** What proves the handing over: the number in LCS and who took it. */
  receipt: string;
  takenBy: string;
  /** Where it is linked to: the case system and the number of the open episode. */
  system: string;
  episode: string;
}

/** A decision from the boxes of its form. */
export function readDecision(valueOf: (name: string) => string): TypedDecision {
  return {
    ...{ outcome: valueOf('outcome'), reason: valueOf('reason'), hub: valueOf('hub') },
    ...{ closedWithin: valueOf('closedWithin'), receipt: valueOf('receipt'), takenBy: valueOf('takenBy') },
    ...{ system: valueOf('system'), episode: valueOf('episode') },
  };
}

export const closedWithin = ['six-weeks', 'three-months', 'no'] as const;
export type Team = 'dats' | 'intervention-and-planning' | 'assessment';
const teams: Readonly<Record<(typeof closedWithin)[number], Team>> = {
  'six-weeks': 'dats',
  'three-months': 'intervention-and-planning',
  no: 'assessment',
};

const goesToHub: readonly string[] = ['early-help-assessment', 'universal-plus'];
const has = (codes: readonly string[], code: string) => codes.includes(code);

/** What is wrong with a decision as typed: only what its outcome needs is looked at. */
export function findDecisionIssues(typed: TypedDecision, traysOn: readonly string[]): Record<string, string> {
  const { outcome, hub } = typed;
  const isFor = (code: MashOutcome) => outcome === code;
  const tray = trayOf(outcome, hub);
  return {
    ...(!has(mashOutcomes, outcome) && { outcome: 'choose' }),
    ...(has(goesToHub, outcome) && (tray === null || !traysOn.includes(tray)) && { hub: hub ? 'tray-off' : 'choose' }),
    ...(isFor('social-care') && !has(closedWithin, typed.closedWithin) && { closedWithin: 'choose' }),
    ...(isFor('social-care') ? missingWords({ receipt: typed.receipt, takenBy: typed.takenBy }, wordLimits.line) : {}),
    ...(isFor('linked') && !has(systems, typed.system) && { system: 'choose' }),
    ...(isFor('linked') ? missingWords({ episode: typed.episode }, wordLimits.line) : {}),
    ...missingWords({ reason: typed.reason }, wordLimits.reason),
  };
}

/** The tray of a hub that an outcome leads to; null where it leads to none. */
export function trayOf(outcome: string, hub: string): string | null {
  if (!has(goesToHub, outcome) || hub === '') return null;
  return `${outcome === 'universal-plus' ? 'universal-plus' : 'early-help'}-${hub}`;
}

/** The team of social care that it goes to. */
export const teamOf = (within: string): Team => teams[within as keyof typeof teams];

/** What is kept of a decision beside its codes. */
export function decisionContent({ outcome, reason, closedWithin: within, receipt, takenBy, episode }: TypedDecision) {
  return {
    reason: cleanText(reason),
    ...(outcome === 'social-care' && {
      team: teamOf(within),
      receipt: cleanCode(receipt),
      takenBy: cleanLine(takenBy),
    }),
    ...(outcome === 'linked' && { episode: cleanCode(episode) }),
  };
}
