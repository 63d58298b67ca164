import type { DoorFacts } from './facts';
import { type Door, rules } from './rules';

/** What is said beside the suggestion. */
export type Advice =
  | 'help-lines'
  | 'ring-first'
  | 'tell-the-family'
  | 'agreement-needed'
  | 'open-with-social-worker'
  | 'open-with-early-help'
  | 'school-leads'
  | 'exploitation-advice';

export interface Suggestion {
  door: Door;
  /** The rule that decided: its words say why. */
  reason: string;
  advice: readonly Advice[];
  /** Someone may be harmed: whatever door is chosen, `mash` gets an item of its own when it is sent. */
  isHarmStated: boolean;
}

/** The door for these facts, with the reason. Always gives one. */
export function suggest(facts: DoorFacts): Suggestion {
  const rule = rules.find(({ when }) => when(facts));
  if (!rule) throw new Error('the last rule holds for everyone');
  const { door, id } = rule;
  const isProfessional = facts.sender === 'professional';
  const said: [Advice, boolean][] = [
    ['help-lines', facts.harm.length > 0],
    ['ring-first', door === 'tell-safeguarding'],
    ['tell-the-family', door === 'tell-safeguarding' && isProfessional],
    ['agreement-needed', door === 'tell-assessment' || (door === 'ask' && isProfessional)],
    ['open-with-social-worker', facts.openWith === 'social-worker'],
    ['open-with-early-help', facts.openWith === 'early-help'],
    ['school-leads', facts.profession === 'school' && facts.isMainlySchool],
    ['exploitation-advice', isProfessional && facts.subject === 'exploitation'],
  ];
  return {
    door,
    reason: id,
    advice: said.filter(([, holds]) => holds).map(([advice]) => advice),
    isHarmStated: facts.harm.length > 0 || facts.worry === 'harm',
  };
}
