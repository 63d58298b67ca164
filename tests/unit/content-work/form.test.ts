import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kinds } from '~/content/kinds';
import { readSeeds } from '~/content/seeds.server';
import { mergeEdit } from '~/content-work/merge-edit';
import { differencesBetween } from '~/content-work/difference';
import { findIssues } from '~/content-work/find-issues';
import { allFields, formFields, inWork, kindNames } from '~/content-work/kinds-in-work';
import { locate } from '~/content-work/locate';
import { fieldsOf, shapeOf } from '~/content-work/shape';
import { candidateFrom, typedFrom } from '~/content-work/typed';
import { tidyRows } from '~/content-work/typed-rows';

const seeds = readSeeds();
const helpLine = fieldsOf(kinds['help-line']);
const line = {
  ...{ id: 'a-line', name: 'A line', phone: '0800 000', option: null, text: null, url: null },
  ...{ hours: 'always', isFree: true, lastCheckedOn: null },
};

describe('the form of a kind', () => {
  test.each(kindNames)('of "%s" gives every seed back as it was', (kind) => {
    const fields = allFields(kind, {});
    for (const { data } of seeds.filter((seed) => seed.kind === kind)) {
      const back = candidateFrom(fields, tidyRows(fields, typedFrom(fields, data)));
      expect(back).toEqual(data);
    }
  });

  test.each(kindNames)('of "%s" finds nothing wrong with what is seeded', (kind) => {
    const fields = allFields(kind, {});
    for (const { data } of seeds.filter((seed) => seed.kind === kind))
      expect(findIssues(kinds[kind], fields, data), String(data.id)).toEqual([]);
  });

  test('asks for no id where one is made, and for nothing that ties an item to the product', () => {
    const ids = (kind: (typeof kindNames)[number], isNew = false) => formFields(kind, {}, isNew).map(({ id }) => id);
    expect(ids('place', true)).not.toContain('id');
    expect(ids('professional-domain', true)).toContain('id');
    expect(ids('professional-domain')).not.toContain('id');
    expect(ids('council')).not.toContain('name');
    for (const kind of kindNames) expect(ids(kind)).not.toContain('lastCheckedOn');
  });

  test('offers the items that a control may refer to', () => {
    const [field] = formFields('service', { helpLines: ['one', 'two'] }).filter(({ id }) => id === 'helpLines');
    expect(field?.shape).toEqual({ type: 'choices', options: ['one', 'two'], isNumber: false });
    for (const control of kindNames.flatMap((kind) =>
      Object.keys(inWork(kind).refersTo ?? {}).map((name) => [kind, name] as const),
    ))
      expect(locate(allFields(control[0], {}), control[1].split('.')), control.join(' ')).not.toBeNull();
  });

  test('has no control for what nobody has thought of', () => {
    expect(() => shapeOf(z.map(z.string(), z.string()))).toThrow('no control');
    expect(() => shapeOf(z.union([z.number(), z.string()]))).toThrow('no control');
  });
});

describe('what is typed', () => {
  test('left blank is null where it may be, and a group left blank is none', () => {
    const typed = typedFrom(helpLine, { ...line, text: { to: '85258', word: 'SHOUT' } });
    expect(candidateFrom(helpLine, { ...typed, phone: [' '], 'text.to': [''], 'text.word': [''] })).toMatchObject({
      phone: null,
      text: null,
    });
    expect(candidateFrom(helpLine, { ...typed, 'text.word': [''] })).toMatchObject({
      text: { to: '85258', word: null },
    });
  });

  test('in rows loses those left blank or to be removed, and numbers the others anew', () => {
    const fields = fieldsOf(kinds['working-hours']);
    const row = (at: number, day: string, more = {}) =>
      Object.fromEntries(
        Object.entries({ day, opens: '09:00', closes: '17:00', ...more }).map(([id, value]) => [
          `days.${at}.${id}`,
          [value],
        ]),
      );
    const blank = row(2, '', { opens: '', closes: ' ' });
    const typed = { ...row(0, '1', { remove: 'yes' }), ...row(1, '2'), ...blank, ...row(7, '3') };
    expect(candidateFrom(fields, tidyRows(fields, typed)).days).toEqual([
      { day: 2, opens: '09:00', closes: '17:00' },
      { day: 3, opens: '09:00', closes: '17:00' },
    ]);
  });

  test('in languages keeps those written, and one of several variants keeps its own', () => {
    const fields = fieldsOf(kinds.session);
    const typed = {
      ...{ 'words.en.title': ['Play'], 'words.en.description': ['Come and play'], 'words.fa.title': [' '] },
      ...{ 'when.repeats': ['dates'], 'when.dates': ['2027-01-02\n\n2027-01-09'], 'when.days': ['1'] },
      ...{ 'when.starts': ['10:00'], 'when.ends': ['11:00'] },
    };
    expect(candidateFrom(fields, typed)).toMatchObject({
      words: { en: { title: 'Play', description: 'Come and play' } },
      when: { repeats: 'dates', dates: ['2027-01-02', '2027-01-09'], starts: '10:00', ends: '11:00' },
    });
  });

  test('takes the place of what the form asks and of nothing else', () => {
    const fields = formFields('council', {});
    const merged = mergeEdit(
      { id: 'x', name: 'X', doorName: 'Old', lastCheckedOn: null },
      fields,
      { doorName: ['New'] },
      '2026-01-02',
    );
    expect(merged).toEqual({
      ...{ id: 'x', name: 'X', doorName: 'New', phone: '', outOfHoursPhone: null, url: null },
      lastCheckedOn: '2026-01-02',
    });
  });
});

describe('what is wrong', () => {
  const wrong = (change: object) => findIssues(kinds['help-line'], helpLine, { ...line, ...change });

  test('is told by the control it is about, in the order of the form', () => {
    expect(wrong({ name: '', url: 'example', hours: 'never', isFree: null })).toEqual([
      { field: 'name', code: 'required' },
      { field: 'url', code: 'url' },
      { field: 'hours', code: 'choice' },
      { field: 'isFree', code: 'required' },
    ]);
    expect(wrong({ text: { to: '', word: null } })).toEqual([{ field: 'text.to', code: 'required' }]);
    expect(wrong({ phone: null })).toEqual([{ field: '', code: 'rule' }]);
    expect(wrong({ name: 'x'.repeat(9000) })).toEqual([{ field: 'name', code: 'too-long' }]);
  });

  test('is a link that could run a script', () => {
    expect(wrong({ url: 'javascript:alert(1)' })).toEqual([{ field: 'url', code: 'url' }]);
  });

  test('of a session that ends before it starts is told at its times', () => {
    const fields = allFields('session', { placeId: ['here'] });
    const [seed] = seeds.filter(({ kind }) => kind === 'session');
    const bad = (change: object) => findIssues(kinds.session, fields, { ...seed?.data, placeId: 'here', ...change });
    const times = { starts: '12:00', ends: '11:00' };
    expect(bad({ when: { repeats: 'dates', dates: ['2027-01-02'], ...times } })).toEqual([
      { field: 'when', code: 'rule' },
    ]);
    expect(bad({ when: { repeats: '', ...times } })).toEqual([{ field: 'when.repeats', code: 'required' }]);
    expect(bad({ when: { repeats: 'dates', dates: ['soon'], ...times, ends: '13:00' } })).toMatchObject([
      { field: 'when.dates' },
    ]);
    expect(bad({ placeId: 'nowhere' })).toEqual([{ field: 'placeId', code: 'choice' }]);
    expect(bad({ words: { fa: { title: 'بازی', description: '' } } }).map(({ field }) => field)).toEqual([
      'words.en',
      'words.fa.description',
    ]);
  });
});

describe('a difference', () => {
  test('names each control that differs, with what it held and holds', () => {
    const typed = (change: object) => typedFrom(helpLine, { ...line, ...change });
    expect(differencesBetween(typed({}), typed({ phone: '0800 111', text: { to: '1', word: null } }))).toEqual([
      { name: 'phone', from: ['0800 000'], to: ['0800 111'] },
      { name: 'text.to', from: [], to: ['1'] },
    ]);
    expect(differencesBetween(typed({}), typed({}))).toEqual([]);
  });
});
