import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '~/i18n/normalise';
import { personParts } from '~/referrals/person-index';
import { child, submission } from '../../support/submission';

describe('a normalised part', () => {
  it.each([
    ['case', 'LOVELACE', 'lovelace'],
    ['hyphens and spaces', 'Anne-Marie', 'anne marie'],
    ['apostrophes of any kind', 'O’Brien', "o'brien"],
    ['accents', 'Zoë', 'zoe'],
    ['letters written without their stroke', 'Łukasz', 'lukasz'],
    ['German sharp s', 'Weiß', 'weiss'],
    ['Turkish dotless i', 'Işıl', 'isil'],
    ['Arabic vowel marks', 'مُحَمَّد', 'محمد'],
    ['Persian and Arabic yeh and kaf', 'علي', 'علی'],
    ['alef with hamza', 'أحمد', 'احمد'],
    ['Hebrew points', 'שָׂרָה', 'שרה'],
    ['stretched Arabic', 'محـــمد', 'محمد'],
    ['invisible marks', '\u200fNW9\u00a05AB', 'nw9 5ab'],
    ['digits of another script', '۲۰۱۹-۰۵-۰۱', '2019-05-01'],
    ['wide letters', 'ＡＤＡ', 'ada'],
  ])('does not depend on %s', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
    expect(normalise(one)).not.toBe('');
  });

  it('keeps the vowels of Indic scripts', () => {
    expect(normalise('રમેશ')).not.toBe(normalise('રમશ'));
  });

  it('stays as it is when normalised again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)));
  });
});

describe('what a request can be found by', () => {
  it('is each part of the sender, the children and the adults', () => {
    const parts = personParts({
      ...submission,
      contact: { ...submission.contact, email: 'Ada@example.org' },
      children: [{ ...child, firstName: 'Zoë', lastName: 'King', bornOn: '2019-05-01' }],
      adults: [{ firstName: 'Sam', lastName: 'King', relationship: null }],
    });
    expect(parts.map(({ person, part, normalised }) => `${person} ${part} ${normalised}`)).toEqual([
      'sender first-name test',
      'sender last-name parent',
      'sender full-name testparent',
      'sender phone 447700900123',
      'sender email adaexampleorg',
      'sender postcode nw95ab',
      'child:0 first-name zoe',
      'child:0 last-name king',
      'child:0 full-name zoeking',
      'child:0 born-on 20190501',
      'child:0 postcode nw95ab',
      'adult:0 first-name sam',
      'adult:0 last-name king',
      'adult:0 full-name samking',
    ]);
  });

  it('holds no postcode of someone in hiding, and nothing empty', () => {
    const parts = personParts({
      ...submission,
      place: { kind: 'hiding', chosenHub: 'west' },
      children: [{ ...child, firstName: '', lastName: '!', bornOn: null, dueOn: '2026-12-01' }],
    });
    expect(parts.some(({ part }) => part === 'postcode')).toBe(false);
    expect(parts.filter(({ person }) => person === 'child:0').map(({ part }) => part)).toEqual(['due-on']);
  });

  it('holds both homes of a family outside the borough, and a child’s own', () => {
    const parts = personParts({
      ...submission,
      place: { kind: 'outside', postcode: 'EN1 1AA', because: 'lives-here-too', barnetPostcode: 'NW9 5AB' },
      children: [{ ...child, ownPostcode: 'N2 8LG' }],
    });
    const postcodes = parts.filter(({ part }) => part === 'postcode').map(({ normalised }) => normalised);
    expect(postcodes).toEqual(['en11aa', 'nw95ab', 'n28lg']);
  });
});
