import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/ui/tag';
import { type Due, isRunning } from './due';
import { dueInWords } from './words';

const colours = { late: 'red', soon: 'orange', today: 'yellow' } as const;

interface DueTagProps {
  item: { status: string; waitingFor: string | null; due: Due; dueAt: string };
  /** YYYY-MM-DD: of days of the same year the year is left out. */
  today?: string | undefined;
}

/** The words say whether it is late; the colour only helps to find it. No clock runs of what is done or waits for an answer. */
export function DueTag({ item: { status, waitingFor, due, dueAt }, today }: DueTagProps) {
  const { t } = useTranslation('staff');
  if (waitingFor) return t('staff-acts:item.paused', { whom: t(`staff-acts:whom.${waitingFor}`) });
  if (!isRunning(status)) return t('staff-acts:item.met');
  const words = dueInWords(t, due, dueAt, today);
  if (due.state === 'later') return <span className="staff-day">{words}</span>;
  return <Tag colour={colours[due.state]}>{words}</Tag>;
}
