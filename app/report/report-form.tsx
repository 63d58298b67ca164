import { Form } from '@remix-run/react';
import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { taskProblems } from '~/content/content-task';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { LimitedTextarea } from '~/ui/fields/limited-textarea';
import { Radios } from '~/ui/fields/radios';
import { TextLink } from '~/ui/text-link';
import { wordsLimit, type ReportIssue, type Typed } from './read-report';

interface ReportFormProps {
  name: string;
  typed: Typed | undefined;
  issues: readonly ReportIssue[];
}

/** What is wrong, from a short list, and in one's own words for those who like. Nothing about the person is asked. */
export function ReportForm({ name, typed, issues }: ReportFormProps) {
  const { t } = useTranslation('report');
  const { language } = useFrameData();
  const error = (field: ReportIssue['field']) => {
    const issue = issues.find((each) => each.field === field);
    return issue && t(`issues.${issue.code}`);
  };
  const safety = <TextLink href={paths.page(language.code, 'safety')} />;
  return (
    <Form method="post" noValidate>
      <p>
        <bdi>{t('about', { name })}</bdi>
      </p>
      <p>{t('lead')}</p>
      <p className="app-danger">
        <Trans t={t} i18nKey="urgent" components={{ safety }} />
      </p>
      <Radios
        name="problem"
        legend={t('problem.label')}
        size="m"
        items={taskProblems.map((value) => ({ value, text: t(`problem.${value}`) }))}
        value={typed?.problem}
        error={error('problem')}
      />
      <LimitedTextarea
        name="words"
        label={t('words.label')}
        hint={t('words.hint')}
        limit={wordsLimit}
        value={typed?.words}
        error={error('words')}
        size="m"
        dir="auto"
      />
      <Button preventDoubleClick>{t('send')}</Button>
    </Form>
  );
}
