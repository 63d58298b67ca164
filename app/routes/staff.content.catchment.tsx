import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import {
  answerCorrection,
  answerUndo,
  type CorrectionRefusal,
  valuesToChoose,
} from '~/catchment/answer-correction.server';
import { noCorrection } from '~/catchment/correction-form';
import { CorrectForm } from '~/catchment/correct-form';
import { CorrectionsTable } from '~/catchment/corrections-table';
import { listCorrections, mayCorrect, viewPlace } from '~/catchment/corrections-view.server';
import { readPlaceName } from '~/catchment/look-up';
import { PlacePanel } from '~/catchment/place-panel';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { Input } from '~/ui/fields/input';
import { DocumentTitle } from '~/ui/frame/document-title';
import { NotificationBanner } from '~/ui/notification-banner';
import { StaffError } from '~/worktray/staff-error';
import { timeInWords } from '~/worktray/words';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'correct-catchment');
  const { name, trays } = staff;
  const { typed, id, isFar } = readAsked(request);
  // A whole postcode may be a family's: the audit keeps its sector.
  await recordLook(staff.id, 'correct-catchment', id ? `catchment:${id.replace(/(?<=\d)[A-Z]{2}$/, '')}` : 'catchment');
  const done = new URL(request.url).searchParams.get('done');
  return json(
    {
      staff: { name, trays },
      typed,
      issue: isFar ? 'far' : typed && !id ? 'postcode' : null,
      place: id && !isFar ? await viewPlace(id) : null,
      values: valuesToChoose(),
      corrections: await listCorrections(),
      done: done === 'done' || done === 'undone' ? done : null,
    },
    { headers: noStore },
  );
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'correct-catchment');
  const form = await request.formData();
  const { id, isFar } = readAsked(request);
  const isUndo = posted(form, 'intent') === 'undo';
  if (!isUndo && (!id || isFar)) return refusal({ status: 422, issues: [isFar ? 'far' : 'postcode'] });
  const now = new Date();
  const refused = isUndo
    ? await answerUndo(form, staff.id, now)
    : await answerCorrection(form, id ?? '', staff.id, now);
  if (refused) return refusal(refused);
  return redirect(paths.staff.catchment(id ?? '', isUndo ? 'undone' : 'done'), { status: 303, headers: noStore });
}

export default function Catchment() {
  const { t } = useTranslation('staff');
  const { staff, typed, issue, place, values, corrections, done } = useLoaderData<typeof loader>();
  const { refusal: refused } = useFrameData();
  const answer = useActionData<typeof action>();
  const codes = refused ? [refused] : (answer?.issues ?? (issue ? [issue] : []));
  const issues = codes.map((code) => ({
    code,
    field: fieldOf[code] ?? code,
    text: t(`catchment.issues.${code}`, { id: answer?.about }),
  }));
  const error = (field: string) => issues.find((each) => each.field === field)?.text;
  const here = paths.staff.catchment(place?.id ?? '');
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issues.length > 0}>{t('catchment.title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('home.title')}</BackLink>
      {issues.length > 0 ? (
        <ErrorSummary
          items={issues.map(({ field, text }) => ({ text, href: anchors.includes(field) ? `#${field}` : undefined }))}
        />
      ) : done ? (
        <NotificationBanner isSuccess>{t(`catchment.correct.${done}`)}</NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">{t('catchment.title')}</h1>
      <p className="govuk-body">{t('catchment.lead')}</p>
      <Form method="get" action={paths.staff.catchment()} noValidate>
        <Input
          name="postcode"
          label={t('catchment.lookUp')}
          hint={t('catchment.lookUpHint')}
          value={typed}
          error={error('postcode')}
          width={10}
        />
        <Button variant="secondary">{t('catchment.lookUpButton')}</Button>
      </Form>
      {place ? <PlacePanel place={place} /> : null}
      {place ? (
        <CorrectForm
          {...{ action: here, targets: place.targets, values, error }}
          typed={answer?.typed ?? noCorrection}
        />
      ) : null}
      <CorrectionsTable action={here} entries={corrections.map((each) => ({ ...each, at: timeInWords(each.at) }))} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

const anchors = ['postcode', 'target', 'value', 'reason'];
/** The control that a code is about, where they are not named alike. */
const fieldOf: Readonly<Record<string, string>> = { far: 'postcode', same: 'value' };

function readAsked(request: Request) {
  const typed = (new URL(request.url).searchParams.get('postcode') ?? '').slice(0, 60);
  const id = readPlaceName(typed);
  return { typed, id, isFar: id !== null && !mayCorrect(id) };
}

function refusal({ status, issues, about = '', typed = noCorrection }: Partial<CorrectionRefusal>) {
  return json({ issues: issues ?? [], about, typed }, { status: status ?? 422, headers: noStore });
}
