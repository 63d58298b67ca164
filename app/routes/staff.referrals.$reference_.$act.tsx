import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { getActItem } from '~/worktray/acts/act-item.server';
import { ActPage } from '~/worktray/acts/act-page';
import { getActView } from '~/worktray/acts/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/acts/answer-act.server';
import { servedActs } from '~/worktray/acts/served-acts.server';
import { actOf, type ActPageName, isActPage } from '~/worktray/acts-for';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = pageOf(params.act);
  const { staff, about } = await requireStaff(request, actOf(page), () => getActItem(request, params.reference));
  const view = await getActView(staff, about, page);
  const offered = (await servedActs[page].offer?.(about, view, new URL(request.url).searchParams)) ?? {};
  return json({ view, offered }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = pageOf(params.act);
  const { staff, about } = await requireStaff(request, actOf(page), () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const { perform, isConfirmed = false } = servedActs[page];
  const outcome = await perform(orderOf(staff, about, typed, isConfirmed), typed);
  return answerAct(outcome, { staff, about, page, typed });
}

/** The page of every act: which one, its address says. */
export default function Act() {
  return <ActPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export { StaffError as ErrorBoundary };

/** Throws a 404 response where there is no such act. */
function pageOf(act = ''): ActPageName {
  if (!isActPage(act)) throw new Response(null, { status: 404, headers: noStore });
  return act;
}
