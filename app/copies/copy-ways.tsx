import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { WarningText } from '~/ui/warning-text';
import { carefulMinutes, type Offer } from './may-keep';
import { useCopyWords } from './use-copy-words';

interface Props {
  offer: 'at-work' | 'with-care';
  /** Where each kind of copy is asked for. */
  ways: Readonly<Record<'page' | 'pdf' | 'text', string>>;
}

/** The warning first, then the ways to have a copy; each is asked for with a press, so nothing opens one by being followed. */
export function CopyWays({ offer, ways }: Props) {
  const { text } = useCopyWords(offer);
  return (
    <>
      <h1 className="govuk-heading-l">{text('offer.title')}</h1>
      <WarningText>{text('page.warning')}</WarningText>
      <p className="govuk-body">{text('page.sure')}</p>
      <p className="govuk-body">{text('page.instead')}</p>
      <h2 className="govuk-heading-m">{text('page.ways')}</h2>
      {(['page', 'pdf', 'text'] as const).map((way) => (
        <form method="post" action={ways[way]} key={way}>
          <Button variant="secondary">{text(`page.${way}`)}</Button>
        </form>
      ))}
      <p className="govuk-body">{text('page.after')}</p>
      {offer === 'with-care' ? <p className="govuk-body">{text('page.time', { count: carefulMinutes })}</p> : null}
    </>
  );
}

/** Why there is no copy to be had here any more. */
export function NoCopy({ offer }: { offer: Exclude<Offer, 'at-work' | 'with-care'> }) {
  const { t } = useTranslation('copy');
  return (
    <>
      <h1 className="govuk-heading-l">{t(offer === 'over' ? 'over.title' : 'offer.title')}</h1>
      <p className="govuk-body">{t(offer === 'over' ? 'over.lead' : 'offer.onPaper')}</p>
    </>
  );
}
