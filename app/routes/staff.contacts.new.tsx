import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { enterableForms, enterContact } from '~/forms/enter-contact.server';
import { takenIssues, takenWays } from '~/drafts/taken';
import { londonDay } from '~/i18n/london-day';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { Input } from '~/ui/fields/input';
import { Radios } from '~/ui/fields/radios';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'enter-contact');
  const { name, trays } = staff;
  return json({ staff: { name, trays }, today: londonDay(new Date()) }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'enter-contact');
  const posts = await request.formData();
  const typed = { how: posted(posts, 'how'), form: posted(posts, 'form'), reachedOn: posted(posts, 'reachedOn') };
  const now = new Date();
  const issues = takenIssues(typed, enterableForms, londonDay(now));
  if (issues.length > 0) return json({ typed, issues }, { status: 422, headers: noStore });
  const { how, form, reachedOn } = typed;
  const { path, cookie } = await enterContact(request, form, { staffId: staff.id, how, reachedOn }, now);
  return redirect(path, { status: 303, headers: { ...noStore, 'Set-Cookie': cookie } });
}

export default function EnterContact() {
  const { t } = useTranslation('staff-trays');
  const { staff, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = answer?.typed ?? { how: '', form: '', reachedOn: today };
  const issues = answer?.issues ?? [];
  const error = (field: 'how' | 'reachedOn' | 'form') =>
    issues.includes(field) ? t(`enter.issues.${field}`) : undefined;
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issues.length > 0}>{t('enter.title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      {issues.length > 0 ? (
        <ErrorSummary items={issues.map((field) => ({ href: `#${field}`, text: t(`enter.issues.${field}`) }))} />
      ) : null}
      <h1 className="govuk-heading-l">{t('enter.title')}</h1>
      <p className="govuk-body">{t('enter.lead')}</p>
      <Form method="post" action={paths.staff.enterContact()} noValidate>
        <Radios
          name="how"
          legend={t('enter.how')}
          value={typed.how}
          error={error('how')}
          isSmall
          items={takenWays.map((value) => ({ value, text: t(`enter.hows.${value}`) }))}
        />
        <Input
          name="reachedOn"
          type="date"
          label={t('enter.reachedOn')}
          hint={t('enter.reachedHint')}
          value={typed.reachedOn}
          error={error('reachedOn')}
          width={10}
        />
        <Radios
          name="form"
          legend={t('enter.form')}
          value={typed.form}
          error={error('form')}
          isSmall
          items={['ask', 'tell'].map((value) => ({ value, text: t(`enter.forms.${value}`) }))}
        />
        <Button preventDoubleClick>{t('enter.button')}</Button>
      </Form>
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
