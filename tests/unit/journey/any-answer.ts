import fc from 'fast-check';
import type { Answer } from '~/journey/answers';

const line = fc.option(fc.string({ maxLength: 12 }));

/** What a draft may hold of any kind of field, whether right for the field or not. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('NW9 5AB', 'EN1 1AA', '2019-03-05', '2019-02-30', '07700 900123', 'a@example.org'),
  fc.integer(),
  fc.constantFrom<Answer>(true, null, []),
  fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
  fc.record({ line1: fc.string(), line2: line, town: line, postcode: line }, { noNullPrototype: true }),
  fc.constant<Answer>({ items: [], isDone: true }),
);
