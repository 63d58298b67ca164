import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { yearRound } from '../support/e2e-everywhere';

// Requests without a browser: once is enough.
const pages = [
  ...['/', paths.home('en'), paths.home('fa'), paths.form('en', 'ask'), paths.staff.signIn()],
  ...[paths.hub('en', 'west'), paths.activity('fa', yearRound)],
];

for (const path of pages) {
  test(`${path} carries the headers that protect, and nothing inline`, async ({ request }) => {
    const response = await request.get(path);
    const headers = response.headers();
    expect(headers['content-security-policy']).toContain("script-src 'self';style-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-powered-by']).toBeUndefined();
    const html = await response.text();
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/);
  });
}

test('a post from another site gets a page in the person’s language, and has no effect', async ({ request }) => {
  const response = await request.post(paths.form('fa', 'ask'), {
    headers: { origin: 'https://evil.example' },
    form: { a: '1' },
  });
  expect(response.status()).toBe(403);
  expect(await response.text()).toContain('<html lang="fa" dir="rtl"');
  expect(response.headers()['set-cookie'] ?? '').not.toContain('draft');
});

test('a post of 5 MB gets a page, also where no form was begun', async ({ request }) => {
  for (const path of [paths.form('en', 'ask'), `${paths.form('en', 'ask')}/nowhere`, paths.staff.signIn(), '/']) {
    const response = await request.post(path, { form: { story: 'a'.repeat(5_000_000) } });
    expect(response.status(), path).toBe(413);
    expect(await response.text(), path).toContain('</html>');
  }
});

test('a body that is no form gets a page', async ({ request }) => {
  const response = await request.post(paths.form('en', 'ask'), { data: { a: 1 } });
  expect(response.status()).toBe(400);
  expect(await response.text()).toContain('</html>');
});

test('other methods are refused', async ({ request }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await request.fetch('/en', { method })).status(), method).toBe(405);
  }
});

test('addresses that no one could mean get a page, never our error', async ({ request, baseURL }) => {
  for (const path of [
    '/en/nowhere',
    '/xx',
    '/en/%ff',
    '/en/%00',
    '/en/form/ask/%2e%2e',
    `${baseURL ?? ''}//evil.example/en`,
    '/en/form/nothing',
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBeGreaterThanOrEqual(400);
    expect(response.status(), path).toBeLessThan(500);
  }
});

test('built files may be kept for good', async ({ request }) => {
  const html = await (await request.get('/en')).text();
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
  const response = await request.get(style);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the health of the portal can be asked', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});
