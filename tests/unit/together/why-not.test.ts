import { describe, expect, it } from 'vitest';
import type { Answers } from '~/journey/answers';
import { type TogetherFacts, whyNotTogether } from '~/together/why-not';

const answers: Answers = {
  familyTold: 'yes',
  agreesHelp: 'yes',
  harm: ['none'],
  signs: ['mental-health', 'attendance'],
};
const items = [{ purpose: 'referral', tray: 'universal-plus-west', status: 'read' }];
const request: TogetherFacts = {
  ...{ kind: 'universal-plus', sourceCode: '2A', flags: ['sender-not-verified'], items },
  ...{ happened: ['received', 'read'], answers },
};
const assessment: TogetherFacts = {
  ...{ ...request, kind: 'mash-assessment' },
  items: [{ purpose: 'referral', tray: 'mash', status: 'received' }],
};
const named = (carefulRule: string) => ({ isDone: true, items: [{ id: '1', answers: { carefulRule } }] });

describe('a family may complete its part', () => {
  it.each([
    ['of a professional’s request for Universal Plus', request],
    ['of a professional’s request for an assessment, which lies with MASH from the start', assessment],
    [
      'where someone knows, but is to be left out of talks',
      { ...request, answers: { ...answers, carefulAbout: named('may-know') } },
    ],
    ['where only what stands in clear is asked', { ...request, answers: null }],
  ])('%s', (_, facts) => {
    expect(whyNotTogether(facts)).toBeNull();
  });
});

const flagged = (...flags: string[]): TogetherFacts => ({ ...request, flags });
const answering = (more: Answers): TogetherFacts => ({ ...request, answers: { ...answers, ...more } });
const having = (...types: string[]): TogetherFacts => ({ ...request, happened: ['received', ...types] });

describe('a family may never complete its part', () => {
  it.each<[string, string, TogetherFacts]>([
    ['safeguarding', 'of a safeguarding concern', { ...assessment, kind: 'mash-safeguarding' }],
    ['safeguarding', 'of a call back', { ...request, kind: 'call-back', sourceCode: '10' }],
    ['not-by-professional', 'of what a parent sent', { ...request, sourceCode: '1A' }],
    ['not-by-professional', 'of what nobody put a name to', { ...request, sourceCode: '9' }],
    ['harm', 'where harm is flagged', flagged('harm-stated')],
    [
      'harm',
      'where a second place in MASH was made',
      { ...request, items: [...items, { purpose: 'harm-stated', tray: 'mash', status: 'closed' }] },
    ],
    ...['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm'].map((harm): [string, string, TogetherFacts] => [
      'harm',
      `where the answer is ${harm}`,
      answering({ harm: [harm] }),
    ]),
    ['harm', 'where someone is afraid at home', answering({ afraidAtHome: 'someone' })],
    ['harm', 'where nobody could say whether they are afraid', answering({ afraidAtHome: 'not-now' })],
    ...[
      'domestic-abuse',
      'neglect',
      'exploitation',
      'female-genital-mutilation',
      'forced-marriage',
      'radicalisation',
    ].map((sign): [string, string, TogetherFacts] => [
      'abuse-noted',
      `where a sign is ${sign}`,
      answering({ signs: ['attendance', sign] }),
    ]),
    ['abuse-noted', 'where a service for domestic abuse is there', answering({ agencyDomesticAbuse: 'yes' })],
    ['abuse-noted', 'where help after abuse was picked', answering({ programmes: ['moving-on'] })],
    ['abuse-noted', 'where the child is not safe tonight', answering({ safeTonight: 'no' })],
    ['family-not-told', 'where the family is not told', answering({ familyTold: 'no', toldCheck: 'family-knows' })],
    ['family-not-told', 'where nothing says that it is', answering({ familyTold: null })],
    ['family-not-told', 'where the tray says so', flagged('family-not-told')],
    ['kept-from-family', 'where something is kept from it', flagged('keep-from-family')],
    ['kept-from-family', 'where the sender stays unnamed', flagged('sender-stays-unnamed')],
    ['hiding', 'where it is in hiding', flagged('restricted')],
    ['worker-safety', 'where a worker may be at risk', flagged('worker-safety')],
    ['someone-must-not-know', 'where someone must not know', answering({ carefulAbout: named('must-not-know') })],
    ['someone-must-not-know', 'where someone must not answer', answering({ carefulAbout: named('must-not-answer') })],
    [
      'with-safety-team',
      'where early help was handed to MASH',
      { ...request, items: [{ purpose: 'referral', tray: 'mash', status: 'received' }] },
    ],
    ['withdrawn', 'where the sender took the agreement back', having('sender-withdrew')],
    ['withdrawn', 'where staff recorded that it was taken back', having('agreement-withdrawn')],
    ['done', 'twice', having('family-completed')],
    [
      'ended',
      'once all work on it has ended',
      { ...request, items: [{ purpose: 'referral', tray: 'universal-plus-west', status: 'closed' }] },
    ],
  ])('%s: %s', (why, _, facts) => {
    expect(whyNotTogether(facts)).toBe(why);
  });
});
