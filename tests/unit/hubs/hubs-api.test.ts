import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCatchment } from '~/hubs/catchment';
import { hubsHandler } from '~/hubs/hubs-handler.server';
import { writeUnits } from '~/hubs/unit-set';

const sector = (id: string, value: string) => ({
  id,
  default: value,
  certainty: 'likely' as const,
  exceptions: {},
  units: writeUnits(['AA', 'AB']),
});
const catchment = makeCatchment(
  [sector('NW9 5', 'west'), sector('N3 3', 'east-central?south')],
  [{ id: 'EN1', council: 'Enfield' }],
);
const app = express().set('etag', false);
app.all(
  '/api/hubs',
  hubsHandler(() => catchment),
);
const server = createServer(app);
let address = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/hubs`;
});
afterAll(() => {
  server.close();
});

const ask = (query: string, init: RequestInit = {}) => fetch(address + query, init);
const none = { hub: null, alternative: null, council: null, certainty: null };

describe('GET /api/hubs', () => {
  test.each([
    ['NW9 5AB', { outcome: 'hub', hub: 'west', certainty: 'likely' }],
    ['N3 3AA', { outcome: 'either', hub: 'east-central', alternative: 'south', certainty: 'check' }],
    ['EN1 1AA', { outcome: 'outside', council: 'Enfield' }],
    ['SW1A 1AA', { outcome: 'outside' }],
    ['NW9', { outcome: 'unknown' }],
    ['NW9 2AA', { outcome: 'unknown' }],
  ])('answers %s, for anyone to ask and to keep', async (postcode, answer) => {
    const response = await ask(`?postcode=${encodeURIComponent(postcode)}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ...none, postcode, ...answer });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test.each(['nw95ab', 'NW9.5AB', 'NW۹ ۵AB', '\u200fNW9\u00a05ab'])('reads "%s" as the form does', async (typed) => {
    const response = await ask(`?postcode=${encodeURIComponent(typed)}`);
    expect(await response.json()).toMatchObject({ postcode: 'NW9 5AB', hub: 'west' });
  });

  test.each([
    ['?postcode=hello%20there', 'hello there'],
    ['?postcode=', ''],
    ['', ''],
    ['?postcode[]=NW9+5AB', ''],
    ['?postcode=a%00%F0%9F%98%80', 'a\u0000😀'],
    [`?postcode=${'x'.repeat(4000)}`, 'x'.repeat(60)],
  ])('says 400 to what is no postcode, which comes back as typed: %j', async (query, postcode) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ ...none, postcode, outcome: 'invalid' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is not sent again to one who holds the answer', async () => {
    const first = await ask('?postcode=NW9+5AB');
    const tag = first.headers.get('etag') ?? '';
    const again = await ask('?postcode=nw95ab', { headers: { 'If-None-Match': `"other", W/${tag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await ask('?postcode=N3+3AA', { headers: { 'If-None-Match': tag } })).status).toBe(200);
  });

  test('answers HEAD without a body, a preflight, and no other method', async () => {
    const head = await ask('?postcode=NW9+5AB', { method: 'HEAD' });
    expect([head.status, await head.text(), Number(head.headers.get('content-length')) > 50]).toEqual([200, '', true]);
    const preflight = await ask('', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
    const post = await ask('?postcode=NW9+5AB', { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});
