import { describe, expect, test } from 'vitest';
import { readCsvRow } from '~/catchment/csv-row';

describe('a line of CSV', () => {
  test.each([
    ['a,b,', ['a', 'b', '']],
    [',,', ['', '', '']],
    ['', ['']],
    ['"NW9 5AB",10,521601', ['NW9 5AB', '10', '521601']],
    ['"a","","b"', ['a', '', 'b']],
    ['"a, b","say ""x""",', ['a, b', 'say "x"', '']],
  ])('%s is read field by field', (line, fields) => {
    expect(readCsvRow(line)).toEqual(fields);
  });

  test.each(['"NW9 5AB",10,"E9200', '"a"b,c', 'a"b",c', '"'])(
    '%s was cut or is broken, and is not guessed at',
    (line) => {
      expect(readCsvRow(line)).toBeNull();
    },
  );
});
