import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { isAgreed } from './agreed.server';
import { hasIssues, missingWords, wordLimits } from './act-words';
import { nextPanelDay } from './panel-day';

/** Puts a referral on the list of its hub's coming Panel: never without the family's agreement to sharing (P 5.3). */
export function markForPanel({ reason, ...order }: Order & { reason: string }): Promise<ActOutcome> {
  return performAct(order, 'mark-panel', async (scene) => {
    const { trays, holidays } = content();
    if (!trays.find(({ id }) => id === scene.state.tray)?.hub) return { refused: 'no-hub' };
    if (!(await isAgreed(scene, 'sharing'))) return { refused: 'no-sharing' };
    if (scene.state.panelOn !== null) return { refused: 'on-panel' };
    const issues = missingWords({ reason }, wordLimits.reason);
    if (hasIssues(issues)) return { issues };
    const event = { type: 'marked-for-panel', facts: { panelOn: nextPanelDay(scene.now, holidays) } } as const;
    return { events: [{ event, content: { reason: cleanText(reason) } }] };
  });
}
