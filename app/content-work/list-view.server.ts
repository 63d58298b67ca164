import { isCheckDue } from '~/content/check-due';
import { londonDay } from '~/i18n/london-day';
import { listDrafts } from './content-drafts.server';
import { hasWords, itemWords } from './item-words.server';
import { listItems, listProposals } from './items.server';
import { type KindName, kindNames } from './kinds-in-work';
import { nameInEnglish } from './referrers.server';

export const listFilters = ['all', 'waiting', 'due', 'words', 'retired'] as const;
export type ListFilter = (typeof listFilters)[number];

export const perPage = 50;

/** The items of a kind that a search and a filter leave, a page of them. */
export async function viewList(kind: KindName, asked: { search: string; show: ListFilter; page: number }, now: Date) {
  const entries = await entriesOf(kind, londonDay(now));
  const wanted = asked.search.toLowerCase();
  const found = entries
    .filter((entry) => wanted === '' || entry.text.includes(wanted))
    .filter(({ isWaiting, isDue, isRetired, words }) => {
      if (asked.show === 'retired') return isRetired;
      if (asked.show === 'words') return lacksWords(words) && !isRetired;
      return asked.show === 'waiting' ? isWaiting : asked.show === 'due' ? isDue : !isRetired || isWaiting;
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || one.id.localeCompare(other.id));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(asked.page, pages);
  const shown = found.slice((page - 1) * perPage, page * perPage).map(({ text: _, ...entry }) => entry);
  return { entries: shown, total: found.length, page, pages };
}

/** Every item of a kind, and what is to become one. */
async function entriesOf(kind: KindName, today: string) {
  const items = await listItems(kind);
  const drafts = (await listDrafts()).filter((draft) => draft.kind === kind);
  const proposed = new Set((await listProposals([kind])).map(({ id }) => id));
  const waiting = new Set([...drafts.map(({ itemId }) => itemId), ...proposed]);
  const held = new Set(items.map(({ id }) => id));
  const rows = items.map(({ id, data, isRetired, lastCheckedOn }) => ({
    ...{ id, isRetired, isNew: false, data, lastCheckedOn },
    isDue: !isRetired && isCheckDue(kind, lastCheckedOn, today),
  }));
  const coming = drafts.flatMap(({ itemId: id, data }) =>
    held.has(id)
      ? []
      : [
          {
            id,
            data: data as Record<string, unknown>,
            isRetired: false,
            isNew: true,
            lastCheckedOn: null,
            isDue: false,
          },
        ],
  );
  return [...rows, ...coming].map(({ data, ...entry }) => ({
    ...entry,
    words: itemWords(kind, data),
    name: nameInEnglish(kind, data),
    isWaiting: waiting.has(entry.id),
    text: `${nameInEnglish(kind, data)} ${JSON.stringify(data)}`.toLowerCase(),
  }));
}

/** Each kind with how many items it has, wait, and are due; all drafts and proposals by name. */
export async function viewHome(now: Date) {
  const today = londonDay(now);
  const kinds = [];
  const names = new Map<string, string>();
  for (const kind of kindNames) {
    const entries = await entriesOf(kind, today);
    for (const { id, name } of entries) names.set(`${kind} ${id}`, name);
    const count = (is: (entry: (typeof entries)[number]) => boolean) => entries.filter(is).length;
    const counts = {
      items: count(({ isRetired, isNew }) => !isRetired && !isNew),
      waiting: count(({ isWaiting }) => isWaiting),
    };
    const lacking = hasWords(kind) ? count(({ words, isRetired }) => lacksWords(words) && !isRetired) : null;
    kinds.push({ kind, ...counts, due: count(({ isDue }) => isDue), lacking });
  }
  const nameAt = (kind: string, id: string) => names.get(`${kind} ${id}`) ?? id;
  const drafts = (await listDrafts()).filter(({ kind }) => isShown(kind));
  const proposals = await listProposals(kindNames);
  return {
    kinds,
    drafts: drafts.map(({ kind, itemId: id, act, editors, savedAt }) => ({
      ...{ kind, id, act, editors, name: nameAt(kind, id), savedAt: savedAt.toISOString() },
    })),
    proposals: proposals.map(({ kind, id, origin }) => ({ kind, id, origin, name: nameAt(kind, id) })),
  };
}

const lacksWords = (words: ReturnType<typeof itemWords>) =>
  Object.values(words ?? {}).some((state) => state !== 'whole');

const isShown = (kind: string) => (kindNames as readonly string[]).includes(kind);
