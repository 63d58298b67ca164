import { checkDueOn, isCheckDue, monthsBetweenChecks } from '~/content/check-due';
import { londonDay } from '~/i18n/london-day';
import { listItems } from './items.server';
import { kindNames } from './kinds-in-work';
import { perPage } from './list-view.server';
import { nameInEnglish } from './referrers.server';

/** What is due for checking, what was never checked last, else the longest overdue first; a page of it. */
export async function viewDue(asked: number, now: Date) {
  const today = londonDay(now);
  const due = [];
  for (const kind of kindNames) {
    const months = monthsBetweenChecks[kind];
    if (months === undefined) continue;
    for (const { id, data, version, isRetired, lastCheckedOn } of await listItems(kind))
      if (!isRetired && isCheckDue(kind, lastCheckedOn, today))
        due.push({ kind, id, version, name: nameInEnglish(kind, data), dueOn: checkDueOn(lastCheckedOn, months) });
  }
  due.sort((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'));
  const pages = Math.max(1, Math.ceil(due.length / perPage));
  const page = Math.min(Math.max(1, asked), pages);
  return { entries: due.slice((page - 1) * perPage, page * perPage), total: due.length, page, pages };
}
