import { describe, expect, test } from 'vitest';
import { listMail } from '~/my-list/list-mail';
import { mostListed, readList, withItem, withList, withoutItem } from '~/shortlist/shortlist';

const read = (list: string) => readList(new URLSearchParams({ list }));
const epec = { kind: 'programme', id: 'epec' } as const;
const tots = { kind: 'session', id: 'chatter-tots' } as const;

describe('a list in an address', () => {
  test('is read as it was written, each thing once', () => {
    const address = withList('/en/my-list', [epec, tots]);
    expect(address).toBe('/en/my-list?list=programme.epec+session.chatter-tots');
    expect(readList(new URL(address, 'http://x').searchParams)).toEqual({ items: [epec, tots], isOdd: false });
    expect(read('programme.epec programme.epec').items).toEqual([epec]);
  });
  test('goes along beside what an address asks for', () => {
    expect(withList('/en/support?stage=0-5#results', [epec])).toBe('/en/support?stage=0-5&list=programme.epec#results');
    expect(withList('/en/support', [])).toBe('/en/support');
  });
  test('grows and shrinks', () => {
    expect(withItem([epec], tots)).toEqual([epec, tots]);
    expect(withItem([epec], { ...epec })).toEqual([epec]);
    expect(withoutItem([epec, tots], { ...epec })).toEqual([tots]);
  });
  test.each([
    '<script>',
    'programme.',
    'hub.west',
    'programme.EPEC',
    'programme.a/../b',
    `programme.${'x'.repeat(200)}`,
    'epec',
  ])('leaves out what is none of ours: %s', (word) =>
    expect(read(`${word} programme.epec`)).toEqual({ items: [epec], isOdd: true }),
  );
  test('ends somewhere', () => {
    const many = Array.from({ length: 500 }, (_, index) => `programme.p${index}`).join(' ');
    expect(read(many)).toMatchObject({ isOdd: true });
    expect(read(many).items).toHaveLength(mostListed);
    expect(read('x'.repeat(1_000_000)).items).toEqual([]);
  });
});

test('the mail of a list carries its links and no mark-up of anybody’s', () => {
  const words = { subject: 'S', lead: 'Lead', open: 'Open', automatic: 'Auto' };
  const at = { code: 'fa', direction: 'rtl', list: 'http://x/fa/my-list?list=a+b' };
  const { text, html } = listMail(words, [{ name: 'A <b>club</b>', address: 'http://x/fa/support/a' }], at);
  expect(text).toContain('A <b>club</b>\nhttp://x/fa/support/a');
  expect(html).toContain('dir="rtl"');
  expect(html).toContain('<a href="http://x/fa/support/a">A &lt;b&gt;club&lt;/b&gt;</a>');
});
