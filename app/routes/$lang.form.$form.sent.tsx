import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { openForm } from '~/forms/open-form.server';
import { nextOf } from '~/forms/start-another';
import { seeOther } from '~/forms/see-other.server';
import { sentFacts } from '~/forms/sent-facts.server';
import { SentPage } from '~/forms/sent-page';
import { TogetherSent } from '~/forms/together-sent';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptNowhere;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, language, draft, drafts, now } = await openForm(request, params);
  if (!draft) throw await seeOther(paths.gone(language.code, form.id));
  if (!draft.sentReference) throw await seeOther(paths.form(language.code, form.id));
  const facts = await sentFacts(draft, draft.sentReference, language.code, now);
  return json(
    { form: form.id, facts, hasNext: nextOf(form.id) in drafts, isPart: form.isInvited ?? false },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

/** Starts another request, or goes on with the one begun from this: the browser lets go of the one it sent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, language, draft, drafts } = await openForm(request, params);
  const { [form.id]: sent, [nextOf(form.id)]: next, ...others } = drafts;
  const isSent = sent !== undefined && draft?.sentReference;
  return seeOther(
    paths.form(language.code, form.id),
    isSent ? { ...others, ...(next !== undefined && { [form.id]: next }) } : undefined,
  );
}

export default function Sent() {
  const { form, facts, hasNext, isPart } = useLoaderData<typeof loader>();
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('title')}</DocumentTitle>
      {isPart ? <TogetherSent {...facts} /> : <SentPage {...facts} form={form} />}
      {isPart ? null : (
        <form method="post" action={paths.sent(language.code, form)}>
          <button className="govuk-button govuk-button--secondary" type="submit">
            {t(hasNext ? 'sent.nextOne' : 'sent.another')}
          </button>
        </form>
      )}
    </PublicFrame>
  );
}
