import { expect, it } from 'vitest';
import { sessionEnd } from '~/staff/session-times';

const signedIn = new Date('2026-11-22T08:00:00Z');

it('a session ends half an hour after it was last used', () => {
  expect(sessionEnd(signedIn, new Date('2026-11-22T09:10:00Z'))).toEqual(new Date('2026-11-22T09:40:00Z'));
});

it('a session ends twelve hours after sign-in, however much it is used', () => {
  expect(sessionEnd(signedIn, new Date('2026-11-22T19:59:00Z'))).toEqual(new Date('2026-11-22T20:00:00Z'));
});
