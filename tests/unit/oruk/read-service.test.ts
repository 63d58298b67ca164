import { describe, expect, test } from 'vitest';
import { plainText } from '~/oruk/plain-text';
import { readPage } from '~/oruk/read-page';
import { readService } from '~/oruk/read-service';

const id = 'ac148810-d857-441c-9679-408f346de14b';
const read = (fields: object) => {
  const row = readService({ id, name: 'A club', ...fields });
  if ('refused' in row) throw new Error('refused');
  return row;
};

describe('text of a feed', () => {
  test.each([
    ['<p>One<br>two</p><p>three &amp; four</p>', 'One\ntwo\nthree & four'],
    ['<script>alert(1)</script>Play', 'Play'],
    ['Play<script>alert(1)', 'Play'],
    ['<img src=x onerror=alert(1)>Play', 'Play'],
    ['a &lt;b&gt; c', 'a <b> c'],
    ['a\u202Eb\u0000c\t d', 'abc d'],
    ['a\u200b\u2060\u00adb', 'ab'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['&#9999999; &#xD800; &#128512;', '&#9999999; &#xD800; 😀'],
  ])('%j is read as %j', (given, text) => expect(plainText(given, 100).text).toBe(text));
  test('what is too long is cut, however long', () => {
    const { text, isCut } = plainText('<'.repeat(1_000_000), 50);
    expect([isCut, [...text].length <= 50]).toEqual([true, true]);
    expect(plainText('😀'.repeat(60), 50).text).toBe(`${'😀'.repeat(49)}…`);
  });
});

describe('a row of a feed', () => {
  test.each([
    null,
    7,
    'text',
    [],
    { name: 'no id' },
    { id: 'x', name: 'bad id' },
    { id },
    { id, name: '<b></b>' },
    { id, name: '\u200c\u200d' },
    { id, name: 5 },
  ])('is refused without an id and a name: %j', (row) => expect(readService(row)).toHaveProperty('refused'));
  test('keeps what is right and says what is not', () => {
    const { service, remarks } = read({
      ...{ description: '<b>Fun</b>', url: 'javascript:alert(1)', email: 'nobody', minimum_age: 'two', maximum_age: 5 },
      ...{ organization: { name: 'Org', website: 'https://org.example/' }, status: 'active' },
      contacts: [{ phones: [{ number: '020 7946 0000' }] }],
    });
    expect(service).toMatchObject({
      ...{ description: 'Fun', url: 'https://org.example/', email: null, phone: '020 7946 0000', organization: 'Org' },
      ages: { fromYears: 0, toYears: 5 },
    });
    expect(remarks.map(({ field, code }) => `${field} ${code}`).sort()).toEqual(
      ['description cleaned', 'email not-understood', 'minimum_age not-understood', 'url not-understood'].sort(),
    );
  });
  test('is called by one line, which cannot write others into the report', () => {
    const { service } = read({ name: 'A club\nrefused 0\r\n', organization: { name: 'One<br>two' } });
    expect([service.name, service.organization]).toEqual(['A club refused 0', 'One two']);
  });
  test('ages of grown-ups alone are no ages of children', () => {
    expect(read({ minimum_age: 30, maximum_age: 100 }).service.ages).toBeNull();
    expect(read({ minimum_age: 12, maximum_age: 100 }).service.ages).toEqual({ fromYears: 12, toYears: 25 });
    expect(read({ minimum_age: 9, maximum_age: 3 }).service.ages).toBeNull();
  });
  test('a number that is none is left out, and so are hosts of terms', () => {
    expect(read({ phones: [{ number: '<b>ring</b>' }] }).service.phone).toBeNull();
    expect(
      read({ attributes: [{ taxonomy_term_id: id }, { taxonomy_term: { id } }, 5, { taxonomy_term_id: 'x' }] }).service
        .terms,
    ).toEqual([id, id]);
  });
});

test.each<[unknown, number | null]>([
  [[1, 2], 2],
  [{ contents: [1], total_pages: 3 }, 1],
  [{ id, name: 'one' }, 1],
  [{ contents: 'x' }, null],
  [null, null],
  ['text', null],
])('a body %j holds %j rows', (body, rows) => expect(readPage(body)?.rows.length ?? null).toBe(rows));
