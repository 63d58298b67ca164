import { expect, test } from 'vitest';
import { uriForm, uriOf } from '~/oruk/uri';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
  ['https://exämple.org/ä b', 'https://xn--exmple-cua.org/%C3%A4%20b'],
  ['https://example.org/a[1]|b?c={d}^`\\', 'https://example.org/a%5B1%5D%7Cb?c=%7Bd%7D%5E%60%5C'],
  ['https://example.org/100%#a#b', 'https://example.org/100%25#a%23b'],
  ['https://name:word@example.org/', 'https://example.org/'],
])('the address %s is %s by the standard', (typed, written) => {
  expect(uriOf(typed)).toBe(written);
  expect(written).toMatch(uriForm);
});

test.each([
  'https://example.org/a[1]',
  'https://example.org/ä',
  'https://example.org/a b',
  'example.org',
  'https://example.org/%zz',
  'https://example.org/#a#b',
])('a feed may not hold %s as an address', (typed) => expect(typed).not.toMatch(uriForm));
