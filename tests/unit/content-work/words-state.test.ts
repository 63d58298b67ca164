import { expect, test } from 'vitest';
import { wordsState } from '~/content-work/words-state';

const english = { name: 'Baby massage', who: '', what: ['Come', 'Sing'] };

test.each([
  [undefined, 'none'],
  [{ name: 'ماساژ', who: '', what: ['بیایید', 'بخوانید'] }, 'whole'],
  [{ name: 'ماساژ', who: 'همه', what: ['بیایید', 'بخوانید'] }, 'whole'],
  [{ name: ' ', who: '', what: ['بیایید', 'بخوانید'] }, 'part'],
  [{ name: 'ماساژ', who: '', what: ['بیایید'] }, 'part'],
  [{ name: 'ماساژ' }, 'part'],
] as const)('what %j says beside the English is "%s" of it', (own, state) =>
  expect(wordsState(english, own)).toBe(state),
);
