import type { ProgrammeWait } from '~/support/programme-wait';
import type { CheckCard } from './check-cards';
import type { HelpLine } from '~/content/kinds/help-line';

/** What a panel says now, beside a page's question. */
export type PanelFacts =
  | { panel: 'reading-time'; isOpen: boolean; day: string; time: string; outOfHours: string | null }
  | { panel: 'safe-device' }
  | { panel: 'written'; by: string; on: string; cards: readonly CheckCard[] }
  | { panel: 'safety-hours'; isOpen: boolean; day: string; time: string; childrenSafety: string; outOfHours: string }
  | { panel: 'emergency'; childrenSafety: string; outOfHours: string }
  | {
      panel: 'council';
      name: string | null;
      door: { name: string; phone: string; url: string | null } | null;
      checkedOn: string | null;
    }
  | { panel: 'help-lines'; lines: readonly HelpLine[] }
  | { panel: 'feelings'; service: string; lines: readonly HelpLine[] }
  | { panel: 'waiting-times'; waits: readonly ProgrammeWait[] }
  | { panel: 'hubs'; hubs: readonly { id: string; phone: string }[] };

/** The facts of one panel. */
export type FactsOf<P extends PanelFacts['panel']> = Extract<PanelFacts, { panel: P }>;
