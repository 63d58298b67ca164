import { describe, expect, it } from 'vitest';
import { readAuditFilter } from '~/audit/audit-filter';

const read = (query: string) => readAuditFilter(new URLSearchParams(query));
const nothing = { person: null, act: null, outcome: null, about: null, on: null, before: null };

describe('what the audit is narrowed to', () => {
  it('is nothing where nothing was typed', () => {
    expect(read('person=&act=&about=+&on=')).toEqual({ filter: nothing, issues: [] });
  });

  it('takes a reference in any case, a subject by its name, a day, a person, an act and how it ended', () => {
    const person = '8f14e45f-ceea-4d3a-9b0a-0c1d2e3f4a5b';
    const { filter, issues } = read(
      `about=bf7k4m9qxd&on=2026-11-26&act=read-referral&outcome=refused&before=120&person=${person}`,
    );
    expect(filter).toEqual({
      ...{ person, act: 'read-referral', outcome: 'refused' },
      ...{ about: 'BF-7K4M-9QXD', on: '2026-11-26', before: 120 },
    });
    expect(issues).toEqual([]);
    expect(read('about=tray:mash&person=public').filter).toMatchObject({ about: 'tray:mash', person: 'public' });
  });

  it('says what cannot be a reference or a day, and narrows nothing by it', () => {
    expect(read('about=BF-7K4M-9QXX+or+more&on=31.2.2026')).toEqual({ filter: nothing, issues: ['about', 'on'] });
    expect(read('on=2026-02-31').issues).toEqual(['on']);
  });

  it('leaves out what was made up in the address', () => {
    expect(read(`person=%27+or+1=1&act=READ%00&outcome=burnt&before=-1e9`).filter).toEqual(nothing);
  });
});
