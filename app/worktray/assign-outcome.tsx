import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/ui/error-summary';
import { NotificationBanner } from '~/ui/notification-banner';

export interface AssignProblem {
  issue: 'assignee' | 'none' | 'left';
  /** References that were not given. */
  left: readonly string[];
  done: number;
}

/** What came of giving rows to someone: how many, or what stands in the way. */
export function AssignOutcome({ problem, given }: { problem: AssignProblem | undefined; given: number }) {
  const { t } = useTranslation('staff-trays');
  if (problem) {
    const { issue, left, done } = problem;
    const text =
      issue === 'left' ? t('assign.issues.left', { done, references: left.join(', ') }) : t(`assign.issues.${issue}`);
    return <ErrorSummary items={[{ text, href: issue === 'assignee' ? '#assignee' : undefined }]} />;
  }
  return given > 0 ? <NotificationBanner isSuccess>{t('assign.done', { count: given })}</NotificationBanner> : null;
}
