import { describe, expect, it } from 'vitest';
import { type Copy, copySections, directionOf } from '~/copies/copy';
import { copyText } from '~/copies/copy-text';
import type { TranscriptEntry } from '~/referrals/transcript';

const same = <T>(value: T) => ({ asked: value, english: value });
const entry = (field: string, more: Partial<TranscriptEntry> = {}): TranscriptEntry => ({
  ...{ section: { asked: 'کمک', english: 'Help' }, page: field, item: null, field },
  question: { asked: 'چه شده؟', english: 'What is happening?' },
  answer: { codes: [], words: same(['A']), typed: null },
  ...more,
});
const ofChild = (id: string, title: string) => ({ item: { list: 'children', id, title: same(title) } });
const asked = { words: 'asked', direction: 'rtl', notGiven: '—' } as const;

describe('the parts of a copy', () => {
  it('are those the questions were asked under, in their order, each child a part of its own', () => {
    const transcript = [
      entry('a'),
      entry('b'),
      entry('c', ofChild('1', 'Sara')),
      entry('d', ofChild('1', 'Sara')),
      entry('e', ofChild('2', 'Omid')),
      entry('f'),
    ];
    const parts = copySections(transcript, asked).map(({ title, entries }) => [title, entries.length]);
    expect(parts).toEqual([
      ['کمک', 2],
      ['Sara', 2],
      ['Omid', 1],
      ['کمک', 1],
    ]);
  });

  it('say what was left blank', () => {
    const blank = entry('a', { answer: { codes: [], words: same([]), typed: null } });
    expect(copySections([blank], asked)[0]?.entries[0]?.lines).toEqual([{ text: '—', direction: 'rtl' }]);
  });

  it('keep what was typed line by line, each running its own way', () => {
    const typed = { text: 'Hello\nسلام\n07700 900123', language: 'fa' };
    const [part] = copySections([entry('a', { answer: { codes: [], words: same(['x']), typed } })], asked);
    expect(part?.entries[0]?.lines.map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'ltr']);
  });

  it('can be had in English', () => {
    const [part] = copySections([entry('a')], { ...asked, words: 'english', direction: 'ltr' });
    expect([part?.title, part?.entries[0]?.question]).toEqual(['Help', 'What is happening?']);
  });
});

describe('the way a line runs', () => {
  it.each([
    ['Hello سلام', 'ltr'],
    ['سلام Hello', 'rtl'],
    ['«سلام»', 'rtl'],
    ['שלום', 'rtl'],
    ['123, then سلام', 'ltr'],
    ['+44 20 7946 0123', 'ltr'],
    ['…', 'rtl'],
    ['', 'rtl'],
  ] as const)('of %o is %s', (text, direction) => {
    expect(directionOf(text, 'rtl')).toBe(direction);
  });
});

describe('a copy as plain text', () => {
  const copy: Copy = {
    ...{ language: 'en', direction: 'ltr', title: 'As sent', note: 'Keep it safe.' },
    facts: [['Reference', 'BF-0000-0000']],
    sections: [
      {
        title: 'Help',
        entries: [
          {
            question: 'What?',
            lines: [
              { text: 'One', direction: 'ltr' },
              { text: 'دو', direction: 'rtl' },
            ],
          },
        ],
      },
    ],
  };

  it('has a question a line, and its answer set in below', () => {
    expect(copyText(copy).split('\r\n')).toEqual([
      ...['\uFEFFAs sent', 'Reference: BF-0000-0000', 'Keep it safe.', '', 'Help', '----', '', 'What?'],
      ...['    One', '    دو', ''],
    ]);
  });

  it('has the line ends of every editor', () => {
    expect(copyText(copy).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
