import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { daysAfter } from '~/activities/occurrences';
import { closeContent, loadContent, seedContent } from '~/content/content.server';
import { londonDay } from '~/i18n/london-day';
import { settings } from '~/platform/env.server';
import { action as itemAction, loader as itemLoader } from '~/routes/staff.content.$kind.$item._index';
import { action as editAction, loader as editLoader } from '~/routes/staff.content.$kind.$item.edit';
import { action as newAction } from '~/routes/staff.content.$kind.new';
import { useDatabase } from '../support/database';
import { makeStaff, signedIn, staffRequest } from '../support/staff';

const { urls } = useDatabase();
const cookies: Record<string, string> = {};
const day = daysAfter(londonDay(new Date()), 30);

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;
const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
type Params = Record<string, string>;
const ask = async (handler: Handler, request: Request, params: Params) =>
  (await handler({ request, params, context })) as Response;

/** The whole product once more: modules, connections and copy of the content of its own, as another process has them. */
async function startAnother() {
  vi.resetModules();
  const environment = await import('~/platform/env.server');
  environment.useSettings(settings);
  const database = await import('~/platform/db.server');
  await database.connectDatabase(urls().appUrl);
  const contents = await import('~/content/content.server');
  await contents.loadContent();
  const { loader: page } = await import('~/routes/$lang.activities.$activity');
  const { loader: calendar } = await import('~/routes/$lang.activities.$activity_.calendar[.]ics');
  const { loader: list } = await import('~/routes/$lang.activities._index');
  const { answerOruk } = await import('~/oruk/answer-oruk.server');
  const { feedOf } = await import('~/oruk/feed.server');
  const get = async (handler: Handler, path: string, params: Params) =>
    (await ask(handler, new Request(`http://localhost${path}`), params)).text();
  const one = { lang: 'en', activity: 'test-kites' };
  return {
    /** What each of them says now, an answer of 404 too. */
    says: async (words: string) => {
      const found = await Promise.allSettled([
        get(page, '/en/activities/test-kites', one),
        get(calendar, '/en/activities/test-kites/calendar.ics', one),
        get(list, `/en/activities?${new URLSearchParams({ q: words }).toString()}`, { lang: 'en' }),
      ]);
      const today = londonDay(new Date());
      const query = new URLSearchParams({ search: words, full: 'true' });
      const feed = answerOruk('/api/oruk/services', query, null, feedOf(contents.content(), today)).body;
      const [onPage, inCalendar, inSearch] = found.map((each) => (each.status === 'fulfilled' ? each.value : ''));
      return {
        page: onPage?.includes(words),
        calendar: inCalendar?.includes(words),
        search: inSearch?.includes(`"title":"${words}"`),
        feed: String(feed).includes(`"name":"${words}"`),
      };
    },
    async stop() {
      await contents.closeContent();
      await database.disconnectDatabase();
    },
  };
}

let other: Awaited<ReturnType<typeof startAnother>>;
beforeAll(async () => {
  await seedContent();
  await loadContent();
  for (const name of ['one', 'two'])
    cookies[name] = await signedIn(await makeStaff(`${name}@example.org`, 'content-editor'));
  other = await startAnother();
});
afterAll(async () => {
  await other.stop();
  await closeContent();
});

const item = { kind: 'session', item: 'test-kites' };
const post = (handler: Handler, who: string, params: Params, fields: URLSearchParams) =>
  ask(handler, staffRequest('/staff/content', cookies[who], { method: 'POST', body: fields }), params);
const approve = async () => {
  const seen: unknown = await (await ask(itemLoader, staffRequest('/staff/content', cookies.two), item)).json();
  const { revision } = (seen as { item: { draft: { revision: number } } }).item.draft;
  return post(itemAction, 'two', item, new URLSearchParams({ intent: 'approve', revision: String(revision) }));
};
const everywhere = (is: boolean) => ({ page: is, calendar: is, search: is, feed: is });
const soon = { timeout: 2000, interval: 50 };

test('an edit that a second person approves in one process is on the page, in the calendar, the search and the feed of another', async () => {
  const typed = {
    ...{
      placeId: 'south',
      'words.en.title': 'Paper kites',
      'words.en.description': 'Make one and fly it',
      organiser: '',
    },
    ...{ 'when.repeats': 'dates', 'when.dates': day, 'when.starts': '10:00', 'when.ends': '11:00' },
    ...{ 'booking.isNeeded': 'no', languages: 'en', isExample: 'no', reason: 'A new group', intent: 'save' },
  };
  const made = await post(
    newAction,
    'one',
    { kind: 'session' },
    new URLSearchParams({ ...typed, 'words.en.title': 'Test kites' }),
  );
  expect(made.status).toBe(303);
  expect(await other.says('Test kites')).toEqual(everywhere(false));
  expect((await approve()).status).toBe(303);
  await vi.waitFor(async () => expect(await other.says('Test kites')).toEqual(everywhere(true)), soon);

  const edit: unknown = await (await ask(editLoader, staffRequest('/staff/content', cookies.one), item)).json();
  const { version, revision } = (edit as { page: { seen: Record<string, number> } }).page.seen;
  const change = new URLSearchParams({ ...typed, version: String(version), revision: String(revision) });
  expect((await post(editAction, 'one', item, change)).status).toBe(303);
  expect(await other.says('Paper kites')).toEqual(everywhere(false));
  expect((await post(itemAction, 'one', item, new URLSearchParams({ intent: 'approve', revision: '1' }))).status).toBe(
    422,
  );
  expect((await approve()).status).toBe(303);
  await vi.waitFor(async () => expect(await other.says('Paper kites')).toEqual(everywhere(true)), soon);
  expect(await other.says('Test kites')).toEqual(everywhere(false));
});
