import { describe, expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import { askSubmission } from '~/forms/ask-submission';
import { i18nFor } from '~/i18n/i18n.server';
import { recordAgreement } from '~/referrals/agreement-record';
import { makeTranscript, type TranscriptEntry } from '~/referrals/transcript';
import { fillInWith } from './fill-in';
import { wordingIn } from './wording-in';

const given = {
  ...{ firstName: 'Ada', lastName: 'Bell', childFirstName: 'سارا', childLastName: 'Bell', needs: ['sleep', 'money'] },
  ...{ story: 'خواب\nیک خط دیگر', contactBy: ['letter'], harm: ['none'] },
  letterAddress: { line1: '1 Test Street', line2: null, town: 'Barnet', postcode: 'N20 1AA' },
};
const { walked, content } = fillInWith(given, 'fa');
const typedIn = { ...content.typedIn, 'your-name': 'en' };
const inBoth = { asked: wordingIn('fa'), english: wordingIn('en') };
const transcript = makeTranscript({ form: ask, walked, typedIn, ...inBoth });
const entry = (field: string): TranscriptEntry | undefined => transcript.find((each) => each.field === field);
const persian = (key: string, facts = {}) => i18nFor('fa').t(key, facts);

describe('what is frozen when a form is sent', () => {
  test('is every question that counts, once, in the order it was asked', () => {
    const fields = transcript.map(({ field }) => field);
    expect(fields.slice(0, 5)).toEqual(['whoAsks', 'homeKind', 'homePostcode', 'firstName', 'lastName']);
    expect(fields.slice(-2)).toEqual(['agreesHelp', 'agreesShare']);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).not.toContain('stayingPostcode');
  });

  test('is in the words the person saw, and in English', () => {
    expect(entry('needs')).toMatchObject({
      page: 'needs',
      item: null,
      section: { asked: persian('ask:sections.help'), english: 'What would help' },
      question: { asked: persian('ask:needs.title'), english: 'What would you like help with?' },
      answer: {
        codes: ['sleep', 'money'],
        words: {
          english: [i18nFor('en').t('ask:needs.needs.options.sleep'), i18nFor('en').t('ask:needs.needs.options.money')],
        },
        typed: null,
      },
    });
    expect(entry('needs')?.question.asked).not.toBe(entry('needs')?.question.english);
  });

  test('keeps what was typed as it was typed, with the language of its page', () => {
    expect(entry('story')?.answer).toEqual({
      codes: [],
      words: { asked: ['خواب', 'یک خط دیگر'], english: ['خواب', 'یک خط دیگر'] },
      typed: { text: 'خواب\nیک خط دیگر', language: 'fa' },
    });
    expect(entry('firstName')?.answer.typed).toEqual({ text: 'Ada', language: 'en' });
    expect(entry('letterAddress')?.answer.typed).toEqual({ text: '1 Test Street\nBarnet\nN20 1AA', language: 'fa' });
  });

  test('says a day in each language', () => {
    expect(entry('childBornOn')?.answer.words).toEqual({
      asked: [expect.stringContaining('۲۰۱۶')],
      english: ['1 May 2016'],
    });
  });

  test('keeps a question left blank', () => {
    expect(entry('hope')?.answer).toEqual({ codes: [], words: { asked: [], english: [] }, typed: null });
  });

  test('names the person an answer is about, or counts them', () => {
    expect(entry('childFirstName')?.item).toEqual({
      list: 'children',
      id: '1',
      title: { asked: 'سارا Bell', english: 'سارا Bell' },
    });
    const unborn = fillInWith({ childBirth: 'expected' }, 'fa').walked;
    const baby = makeTranscript({ form: ask, walked: unborn, typedIn: {}, ...inBoth }).find(
      ({ field }) => field === 'childDueOn',
    );
    expect(baby?.item?.title).toEqual({ asked: persian('ask:children.item', { number: 1 }), english: 'Child 1' });
  });

  test('takes the language of the whole where that of a page is not known', () => {
    const all = makeTranscript({ form: ask, walked, typedIn: {}, ...inBoth });
    expect(all.find(({ field }) => field === 'story')?.answer.typed?.language).toBe('fa');
  });

  test('leaves no question and no choice without words', () => {
    const said = transcript.flatMap(({ section, question, answer: { words } }) => [
      ...[section.asked, section.english, question.asked, question.english],
      ...[...words.asked, ...words.english],
    ]);
    expect(said.filter((words) => words === '' || /^(ask|codes):|\w\.\w+\.\w/.test(words))).toEqual([]);
  });
});

describe('the record of what a person agreed to', () => {
  const [help] = askSubmission(walked.answers).agreements;

  test('holds the title, the explanation and the choice, in both languages', () => {
    if (!help) throw new Error('nothing was agreed');
    expect(recordAgreement(help, ask, walked.answers, inBoth, false)).toEqual({
      given: true,
      by: 'sender',
      how: 'online-form',
      told: null,
      language: 'fa',
      words: [
        persian('ask:agree-help.title'),
        persian('ask:agree-help.lead'),
        persian('ask:agree-help.agreesHelp.options.yes'),
      ],
      wordsInEnglish: [
        'Do you agree that we may help you?',
        'A hub worker will talk with you, and you decide together what to do. You can stop at any time. If a child is not safe, we may still have to act.',
        'Yes, I agree',
      ],
      confirmWithInterpreter: true,
    });
  });

  test('holds the words a young person saw, and a no as a no', () => {
    const young = fillInWith({ whoAsks: 'young-person', agreesShare: 'no' }).walked.answers;
    const [, sharing] = askSubmission(young).agreements;
    if (!sharing) throw new Error('nothing was asked');
    const wording = wordingIn('en', 'young');
    const record = recordAgreement(sharing, ask, young, { asked: wording, english: wording }, true);
    expect(record).toMatchObject({ given: false, confirmWithInterpreter: false });
    expect(record.words).toEqual([
      'May we share what you told us with people who can help?',
      i18nFor('en').t('ask:agree-share.lead', { context: 'young' }),
      'No, do not share it',
    ]);
    expect(record.words[1]).toContain('Your school or college'.toLowerCase());
  });
});
