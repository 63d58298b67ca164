import type { Offer } from './may-keep';
import { useCopyWords } from './use-copy-words';

/** On the sent page: that a copy may be had, or where else to ask for one. */
export function CopyOffer({ offer, href }: { offer: Offer; href: string }) {
  const { text } = useCopyWords(offer);
  if (offer === 'over') return null;
  if (offer === 'on-paper') return <p className="govuk-body">{text('offer.onPaper')}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">{text('offer.title')}</h2>
      <p className="govuk-body">{text('offer.lead')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {text('offer.link')}
        </a>
      </p>
    </>
  );
}
