import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { type PanelDecision, panelDecisions } from './item-events';
import { agencies } from './partners';

interface DecisionOfPanel extends Order {
  decision: string;
  lead: string;
  /** The agencies of the team around the family. */
  agencies: readonly string[];
  reason: string;
}

/** What the Panel decided about a referral on its list: whether an assessment is needed, who leads it, who is round the family. */
export function decidePanel({
  decision,
  lead,
  agencies: team,
  reason,
  ...order
}: DecisionOfPanel): Promise<ActOutcome> {
  return performAct(order, 'decide-panel', ({ state }) => {
    if (state.panelOn === null) return { refused: 'not-on-panel' };
    const isChoice = (panelDecisions as readonly string[]).includes(decision);
    const known: readonly string[] = agencies;
    const needsLead = decision === 'assessment';
    const issues = {
      ...(!isChoice && { decision: 'choose' }),
      ...((needsLead || lead !== '') && !known.includes(lead) && { lead: 'choose' }),
      ...(!team.every((agency) => known.includes(agency)) && { agencies: 'choose' }),
      ...missingWords({ reason }, wordLimits.reason),
    };
    if (Object.keys(issues).length > 0) return { issues };
    const facts = { panelOn: state.panelOn, decision: decision as PanelDecision };
    return {
      events: [
        { event: { type: 'panel-decided', facts }, content: { lead, agencies: team, reason: cleanText(reason) } },
      ],
    };
  });
}
