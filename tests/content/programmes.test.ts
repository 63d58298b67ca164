import { describe, expect, test } from 'vitest';
import { kinds, type Item } from '~/content/kinds';
import { helpKinds, stages } from '~/content/programme-codes';
import { readSeeds } from '~/content/seeds.server';
import { i18nFor, languages } from '~/i18n/i18n.server';
import { programmeWords } from '~/support/programme-words';

const seeds = readSeeds();
const programmes: readonly Item<'programme'>[] = seeds.flatMap(({ kind, data }) =>
  kind === 'programme' ? [kinds.programme.parse(data)] : [],
);
const ids = programmes.map(({ id }) => id);
const services = seeds.filter(({ kind }) => kind === 'service').map(({ id }) => id);
const of = (test: (programme: Item<'programme'>) => boolean) => programmes.filter(test).map(({ id }) => id);

describe('the menu of help', () => {
  test('holds every kind of help of the protocol', () => {
    expect(helpKinds.filter((kind) => !programmes.some((each) => each.kind === kind))).toEqual([]);
  });
  test('has something for every stage', () => {
    for (const stage of stages) expect(of((each) => each.stages.includes(stage)).length).toBeGreaterThan(5);
  });
  test('keeps from families what only professionals may ask for', () => {
    expect(of(({ audience }) => audience === 'professional').sort()).toEqual(
      ['early-years-specialist', 'graded-care-profile', 'out-of-court-work', 'return-home-talk'].sort(),
    );
  });
  test('never arranges mediation, work on conflict or help after abuse without asking each person alone', () => {
    const careful = ['mediation', 'parents-conflict', 'moving-on'];
    expect(of(({ needsSafetyQuestion }) => needsSafetyQuestion)).toEqual(of(({ kind }) => careful.includes(kind)));
  });
  test('leads on to what there is', () => {
    const led = programmes.flatMap(({ instead, meanwhile }) => [...instead.programmes, ...meanwhile]);
    expect(led.filter((id) => !ids.includes(id))).toEqual([]);
    expect(programmes.flatMap(({ instead }) => instead.services).filter((id) => !services.includes(id))).toEqual([]);
    // what one can join meanwhile needs no waiting of its own
    const joined = programmes.filter(({ id }) => programmes.some(({ meanwhile }) => meanwhile.includes(id)));
    expect(joined.filter(({ how }) => how.every((way) => way === 'form')).map(({ id }) => id)).toEqual([
      'targeted-youth',
    ]);
  });
  test.each(languages.map(({ code }) => code))('has words for each programme in "%s", and no others', (code) => {
    for (const programme of programmes) {
      const { language, name, what } = programmeWords(i18nFor(code), programme, code);
      expect([language, programme.id]).toEqual([programme.audience === 'professional' ? 'en' : code, programme.id]);
      expect(name).not.toBe('');
      expect(what.length).toBeGreaterThan(0);
    }
    const worded = Object.keys(i18nFor(code).getResource(code, 'support', 'of') as object);
    expect(worded.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('speaks with the words staff wrote where there are any', () => {
    const [first] = programmes;
    if (!first) throw new Error('no programme');
    const own = { name: 'Ours', summary: 's', who: '', what: [], not: '' };
    const i18n = i18nFor('fa');
    expect(programmeWords(i18n, { ...first, words: { fa: own } }, 'fa')).toMatchObject({
      name: 'Ours',
      language: 'fa',
    });
    expect(programmeWords(i18n, { ...first, id: 'new', words: { en: own } }, 'fa')).toMatchObject({ language: 'en' });
  });
});
