import { readdirSync } from 'node:fs';
import { matchRoutes } from '@remix-run/react';
import { describe, expect, it } from 'vitest';
import { makeRooms } from '~/platform/rooms';

/** The path of a route by the name of its file, as Remix reads it. */
const pathOf = (file: string) =>
  file
    .replace(/\.tsx?$/, '')
    .split(/\.(?![^[]*\])/)
    .filter((part) => part !== '_index')
    .map((part) => part.replace(/_$/, '').replaceAll(/[[\]]/g, ''))
    .map((part) => part.replace(/^\$$/, '*').replace(/^\$/, ':'))
    .join('/');

const routes = Object.fromEntries(readdirSync('app/routes').map((file) => [file, pathOf(file)]));
const roomOf = makeRooms({ root: '', ...routes });

/** The route that answers for an address, of those given. */
const answering = (ids: readonly string[], address: string) =>
  matchRoutes(
    ids.filter((id) => id !== 'root').map((id) => ({ id, path: routes[id] === '' ? '/' : `/${routes[id] ?? ''}` })),
    address,
  )?.at(-1)?.route.id;

describe('the rooms of the portal', () => {
  it.each(Object.entries(routes))('the room of an address of %s has that route', (file, path) => {
    const address = `/${path.replace(':lang', 'en').replaceAll(':', 'some-').replace('*', 'nothing')}`;
    const { ids } = roomOf(address);
    expect(answering(ids, address)).toBe(answering(Object.keys(routes), address));
    expect(ids.length).toBeLessThan(10);
    if (file !== '$.tsx') expect(answering(ids, address)).not.toBe('$.tsx');
  });

  it.each([
    ['/EN/Hubs', '$lang.hubs._index.tsx'],
    ['/en/', '$lang._index.tsx'],
    ['/fa/hubs?postcode=NW9 5AB', '$lang.hubs._index.tsx'],
    ['/Staff/trays/mash/', 'staff.trays.$tray.tsx'],
    ['/en/form/ask/check%2Danswers', '$lang.form.$form.check-answers.tsx'],
    ['/en/form/ask/children/1/age', '$lang.form.$form.$page_.$item.$itemPage.tsx'],
    ['/en/form/ask/children/1', '$.tsx'],
    ['/en/%E0%A4%A', '$.tsx'],
    ['//staff', '$.tsx'],
    ['/en/toString', '$.tsx'],
    ['/constructor/__proto__', '$.tsx'],
    ['/staff/nothing/here', '$.tsx'],
    ['/en', '$lang._index.tsx'],
    ['/', '_index.tsx'],
  ])('%s is answered by %s', (address, file) => {
    expect(answering(roomOf(address).ids, address.split('?')[0] ?? '')).toBe(file);
  });
});
