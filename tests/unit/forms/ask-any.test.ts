import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import { askSubmission } from '~/forms/ask-submission';
import type { Answers, Posted } from '~/journey/answers';
import type { Field } from '~/journey/field';
import { kindOf } from '~/journey/fields';
import { backFrom, findVisit } from '~/journey/navigate';
import { findPlace } from '~/referrals/find-place';
import type { FindHub } from '~/hubs/hub';
import { fillIn, walkAsk, type Choose } from './fill-in';
import { context, postcodes } from './real-catchment';

const days = {
  born: ['2026-11-24', '2013-11-25', '2005-06-07'],
  due: ['2026-11-03', '2027-08-01'],
  'from-today': ['2026-11-24', '2031-01-01'],
};

function anyAnswerTo(field: Field, offered: readonly string[]): fc.Arbitrary<Posted> {
  const posting = (...values: string[]) => fc.constantFrom(...values).map((value) => kindOf(field).post(field, value));
  switch (field.kind) {
    case 'radios':
    case 'select':
      return posting(...offered);
    case 'checkboxes': {
      const others = offered.filter((value) => value !== field.none);
      const some = fc.subarray(others, { minLength: 1 }).map((ticked) => ({ [field.id]: ticked }));
      return field.none === undefined ? some : fc.oneof(some, fc.constant({ [field.id]: [field.none] }));
    }
    case 'known':
      return posting('yes', 'no', 'not-known');
    case 'date':
      return posting(...days[field.range]);
    case 'nhsNumber':
      return posting('999 000 0018', '999 000 0026');
    case 'upn':
      return posting('H302999925001', 'G30299992501A');
    case 'number':
      return fc.integer({ min: field.min, max: field.max }).map((value) => kindOf(field).post(field, value));
    case 'email':
      return posting('test@example.org');
    case 'phone':
      return posting('07700 900123', '+98 21 1234 5678');
    case 'postcode':
      return posting(...Object.values(postcodes));
    case 'address':
      return fc.constant({ [`${field.id}-line1`]: ['1 Test Street'] });
    default:
      return fc.string({ unit: 'grapheme', maxLength: 40 }).map((typed) => ({ [field.id]: [`x${typed}`] }));
  }
}

/** Any answer to every question, and none to some that may be skipped. */
const anyone: fc.Arbitrary<Choose> = fc.gen().map((gen): Choose => (field, offered) => {
  if (field.isOptional && gen(fc.boolean)) return {};
  return offered.length === 0 && 'options' in field ? {} : gen(anyAnswerTo, field, offered);
});

test('whoever answers what is asked next comes to the end, or to an end page, in a bounded number of steps', () => {
  fc.assert(
    fc.property(anyone, (choose) => {
      const { walked, steps } = fillIn(choose);
      expect([undefined, 'other-council', 'no-agreement', 'case-system']).toContain(walked.frontier?.page);
      expect(steps).toBeLessThan(80);
    }),
    { numRuns: 50 },
  );
});

test('every page on the way may be met again, and going back from it comes to the start', () => {
  fc.assert(
    fc.property(anyone, (choose) => {
      const { walked, content } = fillIn(choose);
      for (const { location } of walked.path) {
        let here = location;
        for (let steps = 0; steps < 100; steps++) {
          expect(findVisit(ask, walked, content.answers, here)).not.toBeNull();
          const before = backFrom(ask, walked, here);
          if (!before) break;
          here = before;
        }
        expect(here).toEqual({ page: 'before' });
      }
    }),
    { numRuns: 20 },
  );
});

test('a finished form says everything a referral needs', () => {
  fc.assert(
    fc.property(anyone, (choose) => {
      const { walked } = fillIn(choose);
      if (walked.frontier) return;
      const { children, sender, place, contact, agreements } = askSubmission(walked.answers);
      expect(children.length).toBeGreaterThan(0);
      expect(sender.firstName).not.toBe('');
      expect([...contact.safe, ...contact.unsafe].sort()).toEqual([
        'call',
        'email',
        'home-visit',
        'letter',
        'text',
        'voicemail',
      ]);
      expect(agreements.map(({ purpose }) => purpose)).toEqual(['help', 'sharing']);
      expect(() => findPlace(place, context.findHub as FindHub)).not.toThrow();
    }),
    { numRuns: 50 },
  );
});

test('who changes who asks or where they live, and changes it back, loses nothing', () => {
  fc.assert(
    fc.property(
      anyone,
      fc.constantFrom('parent', 'young-person'),
      fc.constantFrom('home', 'no-fixed', 'hiding'),
      (choose, whoAsks, homeKind) => {
        const { content, walked } = fillIn(choose);
        const changed: Answers = { ...content.answers, whoAsks, homeKind };
        expect(() => walkAsk(changed)).not.toThrow();
        const again = walkAsk({
          ...changed,
          whoAsks: content.answers.whoAsks ?? null,
          homeKind: content.answers.homeKind ?? null,
        });
        expect(again).toEqual(walked);
      },
    ),
    { numRuns: 20 },
  );
});
