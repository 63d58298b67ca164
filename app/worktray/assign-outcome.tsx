import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/ui/error-summary';
import { NotificationBanner } from '~/ui/notification-banner';

export interface AssignProblem {
  issue: 'assignee' | 'none' | 'left';
  /** References that were not given. */
  left: readonly string[];
  /** How many lie in this tray no more. */
  gone: number;
  done: number;
}

/** What came of giving rows to someone: how many, or what stands in the way. */
export function AssignOutcome({ problem, given }: { problem: AssignProblem | undefined; given: number }) {
  const { t } = useTranslation('staff-trays');
  if (problem) {
    const { issue, left, gone, done } = problem;
    const items =
      issue === 'left'
        ? [
            ...(left.length > 0 ? [{ text: t('assign.issues.left', { done, references: left.join(', ') }) }] : []),
            ...(gone > 0 ? [{ text: t('assign.issues.gone', { count: gone }) }] : []),
          ]
        : [{ text: t(`assign.issues.${issue}`), href: issue === 'assignee' ? '#assignee' : undefined }];
    return <ErrorSummary items={items} />;
  }
  return given > 0 ? <NotificationBanner isSuccess>{t('assign.done', { count: given })}</NotificationBanner> : null;
}
