import { describe, expect, test } from 'vitest';
import type { Programme } from '~/content/kinds/programme';
import { areApart, askedQuery, findProgrammes, readAsked } from '~/support/find-programmes';

const asked = (query: string) => readAsked(new URLSearchParams(query));

const programme = (id: string, facts: Partial<Programme> = {}): Programme => ({
  ...{ id, audience: 'family', kind: 'parenting', stages: ['0-5', '5-11'], ages: null, forWhom: ['parents'] },
  ...{ needs: ['sleep'], hubs: ['west'], length: null, how: ['form'], provider: null, mayBePicked: true },
  ...{ needsSafetyQuestion: false, instead: { programmes: [], services: [] }, meanwhile: [], lastCheckedOn: null },
  ...facts,
});

const menu = [
  programme('small', { ages: { fromYears: 2.5, toYears: 10 }, needs: ['sleep', 'behaviour'] }),
  programme('teen', { stages: ['11-16'], ages: { fromYears: 11, toYears: 16 }, hubs: ['south'] }),
  programme('any', { forWhom: ['children'], how: ['come-along'] }),
];
const find = (query: string, textOf = ({ id }: Programme) => id) => {
  const { found, counts } = findProgrammes(menu, asked(query), textOf);
  return { ids: found.map(({ id }) => id), counts };
};

describe('what an address asks for', () => {
  test('is kept when it is written down again', () => {
    const query = '?stage=5-11&need=sleep&hub=west&how=form&age=4&text=bed+time&page=2';
    expect(askedQuery(asked(query))).toBe(query);
  });
  test.each(['stage=everything', 'need=', 'hub=north', 'how=%3Cscript%3E', 'page=0', 'page=-1', 'page=1e99', 'page=x'])(
    'leaves out what is not among the choices: %s',
    (query) => expect(asked(query)).toEqual({ page: 1 }),
  );
  test('takes an age in Persian figures, and a half', () => {
    expect(asked('age=۳').age).toBe(3);
    expect(asked('age=2,5').age).toBe(2.5);
  });
  test.each(['-1', '26', 'three', '1e3', 'NaN'])('gives back an age that is none: %s', (age) => {
    expect(asked(`age=${age}`)).toEqual({ wrongAge: age, page: 1 });
  });
  test('a word is cut and cleaned of what nobody sees', () => {
    expect(asked(`text=${'x'.repeat(5000)}`).text).toHaveLength(60);
    expect(asked('text=a%00%E2%80%8Eb').text).toBe('a b');
    expect(asked('text=%20%0A').text).toBeUndefined();
  });
});

describe('the programmes that fit', () => {
  test('all of them where nothing is asked', () => expect(find('').ids).toEqual(['small', 'teen', 'any']));
  test('an age counts to the day before the next birthday, and half years count', () => {
    expect(find('age=10.9').ids).toEqual(['small', 'any']);
    expect(find('age=11').ids).toEqual(['teen', 'any']);
    expect(find('age=2').ids).toEqual(['any']);
  });
  test('each choice narrows', () => {
    expect(find('stage=0-5&need=behaviour').ids).toEqual(['small']);
    expect(find('hub=south').ids).toEqual(['teen']);
    expect(find('how=come-along&whom=children').ids).toEqual(['any']);
  });
  test('every word must be there, whatever its capitals and accents', () => {
    expect(find('text=CAFÉ+bed', () => 'a cafe before BED').ids).toHaveLength(3);
    expect(find('text=cafe+tea', () => 'a cafe before bed').ids).toEqual([]);
  });
  test('a count says how many there would be if that choice were another', () => {
    const { ids, counts } = find('stage=11-16&hub=west');
    expect(ids).toEqual([]);
    expect(counts.hub).toEqual({ west: 0, 'east-central': 0, south: 1 });
    expect(counts.stage).toEqual({ '0-5': 2, '5-11': 2, '11-16': 0, '16-25': 0 });
  });
});

test('an age and a stage that do not go together are noticed, and nothing fits both', () => {
  expect(find('age=3&stage=11-16').ids).toEqual([]);
  expect(areApart(asked('age=3&stage=11-16'))).toBe(true);
  expect(areApart(asked('age=11&stage=5-11'))).toBe(false);
  expect(areApart(asked('age=3'))).toBe(false);
});
