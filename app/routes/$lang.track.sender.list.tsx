import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keptNowhere } from '~/information/caching';
import { SentList } from '~/tracking/sent-list';
import { loadSent } from '~/tracking/sender.server';

export const headers = keptNowhere;

export const loader = (visit: LoaderFunctionArgs) => loadSent(visit);

export default function Sent() {
  return <SentList {...useLoaderData<typeof loader>()} />;
}
