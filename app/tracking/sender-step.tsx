import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { CodeInput } from '~/ui/fields/code-input';
import { Input } from '~/ui/fields/input';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

/** A page for people at work: English, marked as such in any language's frame. */
export function AtWork({ backTo, title, hasIssues = false, children }: AtWorkProps) {
  return (
    <PublicFrame backTo={backTo} exit>
      <DocumentTitle hasIssues={hasIssues}>{title}</DocumentTitle>
      <div lang="en" dir="ltr">
        {children}
      </div>
    </PublicFrame>
  );
}

interface AtWorkProps {
  backTo: string;
  title: string;
  hasIssues?: boolean;
  children: ReactNode;
}

interface SenderStepProps {
  step: 'email' | 'code';
  issue: string | null;
  minutes: number | null;
  typed: string;
}

/** The two steps that show a work mailbox to be one's own: its address, then the code that was mailed there. */
export function SenderStep({ step, issue, minutes, typed }: SenderStepProps) {
  const { t, i18n } = useTranslation('tracking');
  const { language } = useFrameData();
  const says = i18n.getFixedT('en', 'tracking-professional');
  const wait = minutes === null ? undefined : says('wait', { count: minutes });
  const error = wait ?? (issue === null ? undefined : says(`issues.${issue}`));
  const isCode = step === 'code';
  const to = isCode ? paths.trackSender(language.code, 'code') : paths.trackSender(language.code);
  const question = { label: says(`${step}.label`), hint: says(`${step}.hint`), error, value: typed };
  return (
    <AtWork
      title={t('enter.title')}
      hasIssues={error !== undefined}
      backTo={isCode ? paths.trackSender(language.code) : paths.track(language.code)}
    >
      {error ? <ErrorSummary title={says('problem')} items={[{ text: error, href: `#${step}` }]} /> : null}
      <h1 className="govuk-heading-l">{says(`${step}.title`)}</h1>
      <p className="govuk-body">{says(`${step}.lead`)}</p>
      <form method="post" action={to} noValidate>
        {isCode ? (
          <CodeInput {...question} />
        ) : (
          <Input {...question} name="email" type="email" autoComplete="email" spellCheck={false} width={30} />
        )}
        <Button preventDoubleClick>{says(`${step}.button`)}</Button>
      </form>
    </AtWork>
  );
}
