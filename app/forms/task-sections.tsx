import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import type { Task } from '~/journey/task-list';
import { paths } from '~/paths';
import { SummaryList } from '~/ui/summary-list';

interface TaskSectionsProps {
  form: string;
  tasks: readonly (Task & { title: string })[];
  /** A professional's are English in any language's frame. */
  titlesLanguage: string;
}

/** The sections of a long form, each with how far it has come; one that is begun or can be leads to its questions. */
export function TaskSections({ form, tasks, titlesLanguage }: TaskSectionsProps) {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <SummaryList
      rows={tasks.map(({ title, status, to }) => ({
        key: to ? (
          <a className="govuk-link" href={paths.question(language.code, form, to)}>
            <bdi lang={titlesLanguage}>{title}</bdi>
          </a>
        ) : (
          <bdi lang={titlesLanguage}>{title}</bdi>
        ),
        value: t(`tasks.${status}`),
      }))}
    />
  );
}
