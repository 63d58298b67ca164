import { describe, expect, test } from 'vitest';
import { professions } from '~/front-door/facts';
import { sourceCode, type Source } from '~/referrals/source-code';

const source: Source = { sender: 'public', tie: null, profession: null, isUnnamed: false };
const ofPublic = (tie: string | null, isUnnamed = false) => sourceCode({ ...source, tie, isUnnamed });
const ofProfession = (profession: string | null) => sourceCode({ ...source, sender: 'professional', profession });

describe('the source of contact', () => {
  test('of a family is 1A, and of a young person for themselves 1C', () => {
    expect(sourceCode({ ...source, sender: 'parent' })).toBe('1A');
    expect(sourceCode({ ...source, sender: 'young-person' })).toBe('1C');
  });

  test.each([
    ['relative', '1A'],
    ['neighbour', '1B'],
    ['childminder', '1B'],
    ['family-friend', '1B'],
    ['other', '1D'],
    [null, '1D'],
  ])('of a member of the public who is %s is %s', (tie, code) => {
    expect(ofPublic(tie)).toBe(code);
  });

  test('of someone who gives no name is 9, whoever they are to the child', () => {
    expect(ofPublic('neighbour', true)).toBe('9');
  });

  test.each([
    ['school', '2A'],
    ['early-years', '2B'],
    ['gp', '3A'],
    ['health-visitor', '3B'],
    ['school-nurse', '3C'],
    ['midwife', '3D'],
    ['emergency', '3E'],
    ['other-health', '3F'],
    ['housing', '4'],
    ['social-care', '5A'],
    ['youth-justice', '5B'],
    ['other-council', '5C'],
    ['council-early-help', '5D'],
    ['police', '6'],
    ['legal', '7'],
    ['voluntary', '8'],
    ['other', '8'],
    ['something-new', '10'],
    [null, '10'],
  ])('of a professional from %s is %s', (profession, code) => {
    expect(ofProfession(profession)).toBe(code);
  });

  test('of every profession that can be chosen is known', () => {
    expect(professions.filter((profession) => ofProfession(profession) === '10')).toEqual([]);
  });
});
