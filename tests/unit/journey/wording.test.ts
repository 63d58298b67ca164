import type { Voice } from '~/journey/form';
import { describe, expect, test } from 'vitest';
import { checkboxes, question, radios, select, text } from '~/forms/define';
import type { Field } from '~/journey/field';
import {
  answerWords,
  isSole,
  issueWords,
  itemName,
  optionalWords,
  optionWords,
  questionWords,
  type Wording,
} from '~/journey/wording';
import { wordKeys } from '../../support/word-keys';
import { club } from './club-form';

/** Says which key was looked up, and with which facts. */
const wording = (known: readonly string[] = [], voice?: Voice): Wording => ({
  t: (key, facts = {}) => (Object.keys(facts).length > 0 ? `${key} ${JSON.stringify(facts)}` : key),
  has: (key) => known.includes(key),
  form: 'club',
  language: 'en',
  voice,
});
const one = question('start', 'who', [radios('who', ['adult', 'child'])]);
const two = question('start', 'names', [text('first'), text('last')]);
const [who] = one.fields as [Field];
const [first] = two.fields as [Field];

describe('a question', () => {
  test('is the title of a page that asks one thing and shows nothing else', () => {
    expect(questionWords(wording(), one, who)).toBe('club:who.title');
    expect(questionWords(wording(), two, first)).toBe('club:names.first.label');
    expect(isSole({ ...one, panel: 'council' }, who)).toBe(false);
  });

  test('speaks in the voice of the form', () => {
    expect(questionWords(wording([], 'young'), one, who)).toBe('club:who.title {"context":"young"}');
  });

  test('has optional words only where there are any', () => {
    expect(optionalWords(wording(['club:who.lead']), one, 'lead')).toBe('club:who.lead');
    expect(optionalWords(wording(), one, 'lead')).toBeUndefined();
  });
});

describe('an option', () => {
  test('has the words of its page, of a list of codes, or of yes, no and not known', () => {
    expect(optionWords(wording(), one, who, 'adult')).toBe('club:who.who.options.adult');
    expect(optionWords(wording(), one, select('speaks', 'language', ['fa']), 'fa')).toBe('codes:language.fa');
    expect(optionWords(wording(), one, { kind: 'known', id: 'school' }, 'not-known')).toBe('codes:known.not-known');
  });
});

describe('an issue', () => {
  const issue = { field: 'first', control: 'first', code: 'too-long', facts: { limit: 9 } };

  test('has words of its own, or those of its kind', () => {
    const own = 'club:names.first.issues.too-long';
    expect(issueWords(wording([own]), two, first, issue)).toBe(`${own} {"limit":9}`);
    expect(issueWords(wording(), two, first, issue)).toBe('issues:text.too-long {"limit":9}');
  });
});

describe('an answer', () => {
  const say = (field: Field, answer: Parameters<typeof answerWords>[3]) => answerWords(wording(), one, field, answer);

  test.each<[Field['kind'], readonly string[], readonly string[]]>([
    ['a blank', say(first, null), []],
    ['a line', say(first, 'Ada'), ['Ada']],
    ['a story', say({ kind: 'textarea', id: 'story', limit: 9 }, 'a\nb'), ['a', 'b']],
    ['a number', say({ kind: 'number', id: 'age', min: 0, max: 9 }, 0), ['0']],
    ['a day', say({ kind: 'date', id: 'on', range: 'born' }, '2019-03-05'), ['5 March 2019']],
    ['a choice', say(who, 'adult'), ['club:who.who.options.adult']],
    [
      'choices',
      say(checkboxes('likes', ['a', 'b']), ['a', 'b']),
      ['club:who.likes.options.a', 'club:who.likes.options.b'],
    ],
    [
      'an address',
      say(
        { kind: 'address', id: 'home' },
        { line1: '1 High Street', line2: null, town: 'Barnet', postcode: 'N20 1AA' },
      ),
      ['1 High Street', 'Barnet', 'N20 1AA'],
    ],
  ] as never)('%s is said a line each', (_, said, lines) => {
    expect(said).toEqual(lines);
  });
});

test('a person is named by the answers that name them, or not at all', () => {
  expect(itemName(['first', 'last'], { first: 'Ada', last: 'Bell' })).toBe('Ada Bell');
  expect(itemName(['first', 'last'], { first: 'Ada', last: null })).toBe('Ada');
  expect(itemName(['first', 'last'], {})).toBeNull();
});

describe('the words a form must have', () => {
  const { required, allowed } = wordKeys(club, 'family');

  test('are its titles, questions, options and what is missing, and no others', () => {
    expect(required).toEqual(
      expect.arrayContaining([
        ...['sections.place', 'welcome.title', 'who.who.options.adult', 'who.who.issues.required'],
        ...[
          'where.homePostcode.label',
          'likes.otherLike.label',
          'friends.another',
          'friends.item',
          'friend.friendName.label',
        ],
      ]),
    );
    expect(required).not.toContain('who.who.label');
    expect(required).not.toContain('likes.likes.issues.required');
    expect(new Set(required).size).toBe(required.length);
  });

  test('may be joined by hints, leads, words for issues and the voice of the young', () => {
    for (const key of [
      'who.lead',
      'who.title_young',
      'welcome.body.0',
      'note.note.hint',
      'note.note.issues.too-long',
      'who.who.hints.child',
    ]) {
      expect(allowed(key), key).toBe(true);
    }
    for (const key of ['whom.title', 'who.who.options.dog', 'note.note.issues.too-short', 'who.title_old']) {
      expect(allowed(key), key).toBe(false);
    }
  });
});
