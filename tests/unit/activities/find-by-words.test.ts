import { describe, expect, test } from 'vitest';
import { askedWords, findByWords, makeWordIndex } from '~/activities/find-by-words';

const ids = ['rhymes', 'massage', 'chess'];
const index = makeWordIndex(ids, [
  { id: 'another', language: 'en', words: ['baby'] },
  { id: 'rhymes', language: 'en', words: ['baby', 'songs'] },
  { id: 'rhymes', language: 'fa', words: ['ترانه', 'نوزاد'] },
  { id: 'massage', language: 'en', words: ['baby', 'massage'] },
  { id: 'chess', language: 'en', words: ['chess', 'songs'] },
]);
const found = (language: string, ...alike: (readonly [asked: string, word: string, score: number])[]) =>
  findByWords(
    index,
    alike.map(([asked, word, score]) => ({ asked, word, score })),
    language,
  ).flatMap((score, place) => (score === null ? [] : [[ids[place], score]]));

describe('what was typed', () => {
  test('is its words, without those that are in everything', () =>
    expect(askedWords('  a Baby, to BABY massage?')).toEqual(['baby', 'massage']));
  test('is short words where there are no others', () => expect(askedWords('to do')).toEqual(['to', 'do']));
});

describe('the groups found', () => {
  test('are those that most of the words fit, by how like they are', () => {
    expect(found('en', ['baby', 'baby', 1])).toEqual([
      ['rhymes', 1],
      ['massage', 1],
    ]);
    expect(found('en', ['baby', 'baby', 1], ['masage', 'massage', 0.7])).toEqual([['massage', 1.7]]);
  });
  test('are told by the likest word they have, and a word that fits none is let go', () => {
    const alike = [
      ['babie', 'baby', 0.5],
      ['babie', 'songs', 0.4],
      ['zebra', 'zebra', 1],
    ] as const;
    expect(found('en', ...alike)).toEqual([
      ['rhymes', 0.5],
      ['massage', 0.5],
      ['chess', 0.4],
    ]);
  });
  test('have the word in the language of the page or in English, and in no other', () => {
    expect(found('fa', ['نوزاد', 'نوزاد', 1])).toEqual([['rhymes', 1]]);
    expect(found('fa', ['chess', 'chess', 1])).toEqual([['chess', 1]]);
    expect(found('en', ['نوزاد', 'نوزاد', 1])).toEqual([]);
  });
  test('are none where nothing is like it', () => expect(found('en')).toEqual([]));
});
