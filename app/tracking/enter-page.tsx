import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { CodeInput } from '~/ui/fields/code-input';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

interface EnterPageProps {
  issues: readonly ('reference' | 'code' | 'wrong' | 'over')[];
  minutes: number | null;
  reference: string;
  code: string;
}

/** Reference and code, to see where a request stands. */
export function EnterPage({ issues, minutes, reference, code }: EnterPageProps) {
  const { t } = useTranslation('tracking');
  const { language } = useFrameData();
  const items = [
    ...(minutes === null ? [] : [{ href: '#code', text: t('enter.wait', { count: minutes }) }]),
    ...issues.map((id) => ({
      href: `#${id === 'code' || id === 'over' ? 'code' : 'reference'}`,
      text: t(`enter.issues.${id}`),
    })),
  ];
  const errorAt = (control: string) => items.find(({ href }) => href === `#${control}`)?.text;
  return (
    <PublicFrame backTo={paths.home(language.code)} exit>
      <DocumentTitle hasIssues={items.length > 0}>{t('enter.title')}</DocumentTitle>
      {items.length > 0 ? <ErrorSummary items={items} /> : null}
      <h1 className="govuk-heading-l">{t('enter.title')}</h1>
      <p className="govuk-body">{t('enter.lead')}</p>
      <form method="post" action={paths.track(language.code)} noValidate>
        <CodeInput
          name="reference"
          width={20}
          label={t('enter.reference')}
          hint={t('enter.referenceHint')}
          value={reference}
          error={errorAt('reference')}
        />
        <CodeInput label={t('enter.code')} hint={t('enter.codeHint')} value={code} error={errorAt('code')} />
        <Button preventDoubleClick>{t('enter.button')}</Button>
      </form>
      <h2 className="govuk-heading-m">{t('enter.lostTitle')}</h2>
      <p className="govuk-body">
        <Told id="tracking:enter.lost" />
      </p>
      <p className="govuk-body">
        <TextLink href={paths.trackSender(language.code)}>{t('enter.work')}</TextLink>
      </p>
    </PublicFrame>
  );
}
