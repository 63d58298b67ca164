import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, keepPages } from '~/platform/kept-pages.server';

let made = 0;
let version = '1';
const page =
  (headers: Record<string, string> = {}, status = 200) =>
  (): Promise<Answer> => {
    made += 1;
    const all = new Headers({ 'Cache-Control': 'public, no-cache', ...headers });
    return Promise.resolve({ status, headers: all, body: Buffer.from(String(made)) });
  };

beforeEach(() => {
  made = 0;
  version = '1';
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const keeper = () => keepPages(() => version);

describe('pages that are the same for everyone', () => {
  it('are made once', async () => {
    const kept = keeper();
    const first = await kept('/en', page());
    expect((await kept('/en', page())).body).toBe(first.body);
    expect(made).toBe(1);
    await kept('/fa', page());
    expect(made).toBe(2);
  });

  it('are made anew when the content has changed', async () => {
    const kept = keeper();
    await kept('/en', page());
    version = '2';
    await kept('/en', page());
    expect(made).toBe(2);
  });

  it('are made anew where the content changed while they were made', async () => {
    const kept = keeper();
    await kept('/en', () => {
      version = '2';
      return page()();
    });
    await kept('/en', page());
    expect(made).toBe(2);
  });

  it('are made anew after a minute', async () => {
    const kept = keeper();
    await kept('/en', page());
    vi.advanceTimersByTime(60_000);
    await kept('/en', page());
    expect(made).toBe(2);
  });

  it('carry the tag of their body, whether they are kept or not; what is one person’s carries none', async () => {
    const kept = keeper();
    const tagOf = async (address: string, make: () => Promise<Answer>) =>
      (await kept(address, make)).headers.get('ETag');
    const first = await tagOf('/en', page());
    expect(first).toMatch(/^"[\w-]{27}"$/);
    expect(await tagOf('/en', page())).toBe(first);
    expect(await tagOf('/en?page=2', page())).not.toBe(first);
    expect(await tagOf('/en/form', page({ 'Cache-Control': 'no-store' }))).toBeNull();
    expect(await tagOf('/en/cookie', page({ 'Set-Cookie': 'a=1' }))).toBeNull();
  });

  it.each([
    ['one that is not public', '/en/form', page({ 'Cache-Control': 'no-store' })],
    ['one with a query', '/en/hubs?postcode=NW9', page()],
    ['one with a cookie', '/en', page({ 'Set-Cookie': 'a=1' })],
    ['one that varies', '/', page({ Vary: 'Accept-Language' })],
    ['one that is not there', '/en/nowhere', page({}, 404)],
  ])('are never %s', async (_what, address, make) => {
    const kept = keeper();
    await kept(address, make);
    await kept(address, make);
    expect(made).toBe(2);
  });

  it('are five hundred at most: the oldest goes', async () => {
    const kept = keeper();
    for (let index = 0; index <= 500; index += 1) await kept(`/en/${index}`, page());
    await kept('/en/1', page());
    expect(made).toBe(501);
    await kept('/en/0', page());
    expect(made).toBe(502);
  });
});
