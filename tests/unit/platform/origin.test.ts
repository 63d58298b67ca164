import { describe, expect, it } from 'vitest';
import { isForeignPost } from '~/platform/origin.server';

const appUrl = 'https://families.example.org';
const isForeign = (headers: Record<string, string>, host = 'families.example.org') =>
  isForeignPost(headers, host, appUrl);

describe('a post', () => {
  it.each([
    {},
    { origin: appUrl },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: appUrl, 'sec-fetch-site': 'same-origin' },
  ])('is ours where the browser says so or says nothing: %o', (headers) => {
    expect(isForeign(headers)).toBe(false);
  });

  it('is ours by whatever name the portal was asked for', () => {
    expect(isForeign({ origin: 'http://127.0.0.1:3000' }, '127.0.0.1:3000')).toBe(false);
  });

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://families.example.org.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: appUrl, 'sec-fetch-site': 'cross-site' },
  ])('is foreign: %o', (headers) => {
    expect(isForeign(headers)).toBe(true);
  });
});
