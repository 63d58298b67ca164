import { describe, expect, test } from 'vitest';
import { askSubmission } from '~/forms/ask-submission';
import type { Answers } from '~/journey/answers';
import type { Submission } from '~/referrals/submission';
import { fillInWith } from './fill-in';

const submissionFor = (given: Answers): Submission => askSubmission(fillInWith(given).walked.answers);
const young: Answers = { whoAsks: 'young-person' };

describe('how to reach them', () => {
  test('every way is unsafe that was not said to be safe', () => {
    const { contact } = submissionFor({ contactBy: ['i-will-come'] });
    expect(contact).toEqual({
      safe: [],
      unsafe: ['call', 'text', 'voicemail', 'email', 'letter', 'home-visit'],
      phone: null,
      email: null,
      letterTo: null,
      throughSomeone: null,
      days: [],
      hours: [],
      timesNote: null,
      whoMayAnswer: null,
      maySayWhoWeAre: null,
      withholdNumber: null,
      codeWord: null,
      safeUntil: null,
      keepFrom: [],
      parentsMayBeContacted: null,
    });
  });

  test('everything said is kept', () => {
    const letterAddress = { line1: '1 Test Street', line2: null, town: 'Barnet', postcode: 'N20 1AA' };
    const { contact } = submissionFor({
      ...{
        contactBy: ['phone', 'email', 'letter', 'someone'],
        phoneNumber: '07700 900123',
        phoneSafe: ['text', 'voicemail'],
      },
      ...{ emailAddress: 'test@example.org', letterAddress, throughSomeone: 'My aunt', homeVisit: 'yes' },
      ...{
        whoMayAnswer: 'Only me',
        maySayWhoWeAre: 'no',
        withholdNumber: 'yes',
        codeWord: 'lemon',
        safeUntil: '2026-12-24',
      },
      ...{ contactDays: ['mon', 'fri'], contactHours: ['early'], contactTimesNote: 'Not on Diwali' },
    });
    expect(contact).toEqual({
      safe: ['text', 'voicemail', 'email', 'letter', 'home-visit'],
      unsafe: ['call'],
      phone: '07700 900123',
      email: 'test@example.org',
      letterTo: letterAddress,
      throughSomeone: 'My aunt',
      days: ['mon', 'fri'],
      hours: ['early'],
      timesNote: 'Not on Diwali',
      whoMayAnswer: 'Only me',
      maySayWhoWeAre: 'no',
      withholdNumber: 'yes',
      codeWord: 'lemon',
      safeUntil: '2026-12-24',
      keepFrom: [],
      parentsMayBeContacted: null,
    });
  });

  test('a number that was given and then withdrawn is not kept', () => {
    const { content } = fillInWith({ contactBy: ['phone'], phoneNumber: '07700 900123' });
    const { contact } = submissionFor({ ...content.answers, contactBy: ['email'] });
    expect(contact).toMatchObject({ safe: ['email'], phone: null, whoMayAnswer: null });
  });

  test('people to be careful about come with a rule each', () => {
    const { answers } = fillInWith({}).walked;
    const items = [{ id: '1', answers: { carefulName: 'Gus', carefulRule: 'must-not-answer', carefulNote: null } }];
    expect(askSubmission({ ...answers, carefulAbout: { items, isDone: true } }).contact.keepFrom).toEqual([
      { name: 'Gus', rule: 'must-not-answer', note: null },
    ]);
  });

  test('the parents of a young person may be contacted only where they said yes', () => {
    const mayBe = (given: Answers) => submissionFor({ ...young, ...given }).contact.parentsMayBeContacted;
    expect(mayBe({})).toBe('no');
    expect(mayBe({ parentsMayBeContacted: 'no' })).toBe('no');
    expect(mayBe({ parentsMayBeContacted: 'yes' })).toBe('yes');
  });
});
