import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenOnes, filterParts, readTrayFilter, trayQuery } from '~/worktray/tray-filter';

const read = (query: string) => readTrayFilter(new URLSearchParams(query));

describe('the filter of a tray', () => {
  test('is the usual view where nothing is said: all that is open, the oldest first', () => {
    const filter = read('');
    expect(filter).toMatchObject({ sort: 'received', isDescending: false, page: 1 });
    expect(chosenOnes(filter)).toEqual([]);
    expect(trayQuery(filter)).toBe('');
  });

  test('leaves out what is none of its values', () => {
    const filter = read(
      'status=read&status=nonsense&sort=hub&order=sideways&page=-3&flag=harm-stated&language=%3Cscript%3E',
    );
    expect(filter.chosen).toMatchObject({ status: ['read'], flag: ['harm-stated'], language: [] });
    expect(filter).toMatchObject({ sort: 'received', isDescending: false, page: 1 });
  });

  test('stands in the address, and is read back from it as it was', () => {
    const filter = read('when=late&status=waiting&assigned=me&sort=due&order=down&page=4');
    expect(read(trayQuery(filter, { page: filter.page }).slice(1))).toEqual(filter);
  });

  test('begins at the first page again when anything else changes', () => {
    expect(trayQuery(read('sort=due&page=4'), { isDescending: true })).toBe('?sort=due&order=down');
  });

  test('can be taken away one by one', () => {
    const [late, waiting] = chosenOnes(read('when=late&status=waiting'));
    expect([late?.without, waiting?.without]).toEqual(['?status=waiting', '?when=late']);
  });

  test('whatever an address says, what is read from it is read back the same', () => {
    const names = fc.constantFrom<string>(...filterParts, 'sort', 'order', 'page', 'other');
    const values = fc.oneof(fc.string(), fc.constantFrom('late', 'read', 'red', 'me', 'fa', 'listed', '3', 'due'));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
        const filter = readTrayFilter(new URLSearchParams(pairs));
        expect(read(trayQuery(filter, { page: filter.page }))).toEqual(filter);
      }),
    );
  });
});
