import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { draftCookie } from '~/drafts/draft-cookie.server';
import { openForm } from '~/forms/open-form.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptNowhere;

/** The answers this browser had are not here any more; what was typed last waits in a new draft, if there is one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, draft, drafts, isPutAway } = await openForm(request, params);
  const { [form.id]: lost, ...others } = drafts;
  const kept = draft && lost !== undefined ? { ...others, [form.id]: lost } : others;
  const headers = { 'Cache-Control': 'no-store', 'Set-Cookie': await draftCookie(kept) };
  return json({ form: form.id, isKept: draft !== null, isPutAway }, { status: isPutAway ? 403 : 410, headers });
}

export default function Gone() {
  const { form, isKept, isPutAway } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['form', 'saving']);
  const { language } = useFrameData();
  if (isPutAway) return <PutAway />;
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <h1 className="govuk-heading-l">{t('gone.title')}</h1>
      <p className="govuk-body">{t('gone.lead')}</p>
      {isKept ? <p className="govuk-body">{t('gone.kept')}</p> : null}
      <a className="govuk-button" href={paths.form(language.code, form)} role="button" draggable="false">
        {t('gone.again')}
      </a>
    </PublicFrame>
  );
}

/** A saved form that this browser has left alone: its owner's code and word open it again. */
function PutAway() {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('gone.title')}</DocumentTitle>
      <h1 className="govuk-heading-l">{t('gone.title')}</h1>
      <p className="govuk-body">{t('gone.lead')}</p>
      <ButtonLink href={paths.resume(language.code)}>{t('gone.open')}</ButtonLink>
    </PublicFrame>
  );
}
