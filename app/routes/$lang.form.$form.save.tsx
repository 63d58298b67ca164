import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { savedUntil } from '~/drafts/saved-drafts.server';
import { weekdayInWords } from '~/i18n/format-time';
import { keptNowhere } from '~/information/caching';
import { openOwn } from '~/saving/open-own.server';
import { type NotSaved, saveForm } from '~/saving/save-form.server';
import { SavePage } from '~/saving/save-page';
import { whereToMail } from '~/saving/where-to-mail';

export const headers = keptNowhere;

export async function loader(visit: LoaderFunctionArgs) {
  const { form, language, draft, walked, context, now } = await openOwn(visit);
  const until = weekdayInWords(draft.isSaved ? draft.expiresAt : savedUntil(now), language.code);
  return json(
    { form: form.id, until, isSaved: draft.isSaved, mayMail: whereToMail(walked.answers, context.today) !== null },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

export const action = (visit: ActionFunctionArgs) => saveForm(visit);

export default function Save() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<NotSaved>();
  return <SavePage {...loaded} issue={refused?.issue ?? null} wantsMail={refused?.wantsMail ?? false} />;
}
