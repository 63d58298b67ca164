import { useTranslation } from 'react-i18next';
import { Tag } from '~/ui/tag';
import type { Due } from './due';
import { dueInWords } from './words';

/** The words say whether it is late; the colour only helps to find it. */
export function DueTag({ due, dueAt, today }: { due: Due; dueAt: string; today?: string | undefined }) {
  const { t } = useTranslation('staff');
  const words = dueInWords(t, due, dueAt, today);
  if (due.state === 'later') return <span className="staff-day">{words}</span>;
  return <Tag colour={due.state === 'late' ? 'red' : 'yellow'}>{words}</Tag>;
}
