import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { CopySheet } from '~/copies/copy-sheet';
import { CopyWays, NoCopy } from '~/copies/copy-ways';
import { copyOffer } from '~/copies/open-copy.server';
import { takeCopy } from '~/copies/take-copy.server';
import { useCopyWords } from '~/copies/use-copy-words';
import { InWordsLanguage } from '~/forms/in-words-language';
import { openForm } from '~/forms/open-form.server';
import { seeOther } from '~/forms/see-other.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptNowhere;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, language, draft, now } = await openForm(request, params);
  const reference = draft?.sentReference;
  const offer = reference ? await copyOffer({ reference, form: form.id }, now) : null;
  if (!offer) throw await seeOther(paths.gone(language.code, form.id));
  return json({ form: form.id, offer }, { headers: { 'Cache-Control': 'no-store' } });
}

/** Shows the copy in answer to a press: its page has no address of its own that a history could lead back to. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, language, draft, now } = await openForm(request, params);
  const reference = draft?.sentReference;
  const copy = reference ? await takeCopy({ reference, form: form.id }, 'page', now) : null;
  if (!copy) throw await seeOther(paths.copy(language.code, form.id));
  return json({ copy }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function CopyPage() {
  const { form, offer } = useLoaderData<typeof loader>();
  const taken = useActionData<typeof action>();
  const words = useCopyWords(offer);
  const { t } = useTranslation('copy');
  const { language } = useFrameData();
  const page = paths.copy(language.code, form);
  const file = (as: 'pdf' | 'text') => paths.copyFile(language.code, form, as);
  return (
    <PublicFrame exit backTo={taken ? page : paths.sent(language.code, form)}>
      <DocumentTitle>{t('form:title')}</DocumentTitle>
      <InWordsLanguage wording={words}>
        {offer === 'over' || offer === 'on-paper' ? (
          <NoCopy offer={offer} />
        ) : taken ? (
          <CopySheet copy={taken.copy} hint={words.text('sheet.print')} />
        ) : (
          <CopyWays offer={offer} ways={{ page, pdf: file('pdf'), text: file('text') }} />
        )}
      </InWordsLanguage>
    </PublicFrame>
  );
}
