import { useLocation } from '@remix-run/react';
import { listValue, readList, withList } from './shortlist';

/** The list of the page's own address, and how a link takes it along. */
export function useShortlist() {
  const { items } = readList(new URLSearchParams(useLocation().search));
  return { items, list: listValue(items), keep: (href: string) => withList(href, items) };
}
