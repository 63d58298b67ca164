import { useTranslation } from 'react-i18next';
import { useFrameData } from '~/i18n/use-frame-data';
import type { Task } from '~/journey/task-list';
import { paths } from '~/paths';
import { SummaryList } from '~/ui/summary-list';

/** The sections of a long form, each with how far it has come; one that is begun or can be leads to its questions. */
export function TaskSections({ form, tasks }: { form: string; tasks: readonly (Task & { title: string })[] }) {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <SummaryList
      rows={tasks.map(({ title, status, to }) => ({
        key: to ? (
          <a className="govuk-link" href={paths.question(language.code, form, to)}>
            {title}
          </a>
        ) : (
          title
        ),
        value: t(`tasks.${status}`),
      }))}
    />
  );
}
