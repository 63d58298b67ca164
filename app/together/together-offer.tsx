import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';

/**
 * To the page where a professional makes the family's link. The reference goes in the post and never in an address; the
 * words are English in any language's frame.
 */
export function TogetherOffer({ reference, isTitled = false }: { reference: string; isTitled?: boolean }) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const says = i18n.getFixedT('en', 'tracking-professional', 'together');
  return (
    <form method="post" action={paths.trackTogether(language.code)} lang="en" dir="ltr">
      {isTitled ? (
        <>
          <h2 className="govuk-heading-m">{says('title')}</h2>
          <p className="govuk-body">{says('offerLead')}</p>
        </>
      ) : null}
      <input type="hidden" name="reference" value={reference} />
      <Button variant="secondary">
        {says('offer')} {isTitled ? null : <span className="govuk-visually-hidden">{reference}</span>}
      </Button>
    </form>
  );
}
