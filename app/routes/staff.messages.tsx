import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { languages } from '~/i18n/i18n.server';
import { previewMessages } from '~/notify/preview-messages.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { InsetText } from '~/ui/inset-text';
import { MessagePreviews } from '~/worktray/message-previews';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'preview-messages');
  const wanted = new URL(request.url).searchParams.get('language');
  const language = languages.find(({ code }) => code === wanted) ?? languages[0];
  const code = language?.code ?? 'en';
  await recordLook(staff.id, 'preview-messages', 'messages', { language: code });
  const { name, trays } = staff;
  return json(
    {
      ...{ staff: { name, trays }, hasTexts: settings.notify !== undefined, messages: previewMessages(code) },
      language: { code, direction: language?.direction ?? 'ltr', isReviewed: language?.isReviewed ?? true },
      languages: languages.map(({ code: each, nameInEnglish }) => ({ code: each, name: nameInEnglish })),
    },
    { headers: noStore },
  );
}

export default function Messages() {
  const { t } = useTranslation('staff-messages');
  const { staff, hasTexts, messages, language, languages: all } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p className="govuk-body">{t('lead')}</p>
      <p className="govuk-body">{t(hasTexts ? 'textsOn' : 'textsOff')}</p>
      <nav aria-label={t('inLanguage')}>
        <ul className="govuk-list staff-choices">
          {all.map(({ code, name }) => (
            <li key={code}>
              <a
                className="govuk-link"
                href={paths.staff.messages(code)}
                aria-current={code === language.code ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {language.isReviewed ? null : <InsetText>{t('unreviewed')}</InsetText>}
      <MessagePreviews messages={messages} direction={language.direction} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
