import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type NotOpened, openTogether } from '~/forms/open-together.server';
import { hubPhones } from '~/forms/panels.server';
import { TogetherEntry } from '~/forms/together-entry';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';

export const headers = keptNowhere;

const reasons = ['late', 'over', 'closed'] as const;

export function loader({ request, params }: LoaderFunctionArgs) {
  requireLanguage(params);
  const asked = new URL(request.url).searchParams;
  const why = reasons.find((reason) => reason === asked.get('why')) ?? null;
  const shown = { code: asked.get('code')?.slice(0, 40) ?? '', why, minutes: 0, hubs: hubPhones() };
  const status = why === 'over' || why === 'closed' ? 410 : 200;
  return json(shown, { status, headers: { 'Cache-Control': 'no-store' } });
}

export const action = (visit: ActionFunctionArgs) => openTogether(visit);

export default function Together() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<NotOpened>();
  return <TogetherEntry {...loaded} {...refused} />;
}
