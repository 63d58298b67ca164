import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Input } from '~/ui/fields/input';
import { Textarea } from '~/ui/fields/textarea';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { textLimit } from './standing';

interface AboutPageProps {
  about: 'phone' | 'more' | 'withdraw';
  /** We wait for an answer of theirs. */
  isAsked: boolean;
  purposes: readonly string[];
  issue: string | null;
  typed: string;
}

/** A new number, something forgotten, or an agreement taken back: added to a request, never shown again. */
export function AboutPage({ about, isAsked, purposes, issue, typed }: AboutPageProps) {
  const { t } = useTranslation('tracking');
  const { language } = useFrameData();
  const limit = numberInWords(textLimit, language.code);
  const error = issue === null ? undefined : t(`${about}.issues.${issue}`, { limit });
  const isOpen = about !== 'withdraw' || purposes.length > 0;
  const asking = { name: 'text', label: t(isAsked ? 'more.answerLabel' : `${about}.label`), error, value: typed };
  return (
    <PublicFrame backTo={paths.track(language.code)} exit>
      <DocumentTitle hasIssues={error !== undefined}>{t('shown.title')}</DocumentTitle>
      {error ? <ErrorSummary items={[{ text: error, href: about === 'withdraw' ? '#purposes' : '#text' }]} /> : null}
      <h1 className="govuk-heading-l">{t(isAsked ? 'more.answer' : `${about}.title`)}</h1>
      <p className="govuk-body">{t(isOpen ? `${about}.lead` : 'withdraw.none')}</p>
      {isOpen ? (
        <form method="post" action={paths.track(language.code, about)} noValidate>
          {about === 'phone' ? (
            <Input {...asking} type="tel" dir="ltr" autoComplete="off" hint={t('phone.hint')} width={20} />
          ) : null}
          {about === 'more' ? <Textarea {...asking} dir="auto" hint={t('more.hint', { limit })} /> : null}
          {about === 'withdraw' ? (
            <Checkboxes
              name="purposes"
              legend={t('withdraw.label')}
              error={error}
              items={purposes.map((value) => ({ value, text: t(`withdraw.purposes.${value}`) }))}
            />
          ) : null}
          <Button preventDoubleClick>{t(`${about}.button`)}</Button>
        </form>
      ) : null}
    </PublicFrame>
  );
}
