import { z } from 'zod';
import { hubIds } from '~/hubs/hub';
import { helpKinds, needs, stages, waysIn, whomFor } from '../programme-codes';
import { ownWords } from './by-language';
import { checkedOn } from './checked-on';

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const line = z.string().min(1).max(300);
const list = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values));

/** Words of a programme in one language, where staff wrote them or a feed brought them; else `support:of.<id>` holds them. */
export const programmeWords = z.strictObject({
  name: line,
  summary: z.string().min(1).max(2000),
  who: z.string().max(2000),
  what: z.array(z.string().min(1).max(2000)).max(12),
  /** When it is not the right thing. */
  not: z.string().max(2000),
});

/** One kind of help of the menu: facts about it. */
export const programme = z
  .strictObject({
    id,
    /** Professional ones stand on a page of their own, in English. */
    audience: z.enum(['family', 'professional']),
    kind: z.enum(helpKinds),
    stages: list(stages).min(1),
    /** Of the child; null where it depends. `toYears` is the last year of age it takes. */
    ages: z.strictObject({ fromYears: z.number().min(0), toYears: z.number().max(25) }).nullable(),
    forWhom: list(whomFor).min(1),
    needs: list(needs),
    hubs: z.array(z.enum(hubIds)),
    length: z
      .strictObject({ unit: z.enum(['weeks', 'months', 'sessions']), from: z.int().min(1), to: z.int().min(1) })
      .nullable(),
    how: list(waysIn).min(1),
    /** Who runs it, where that is not a hub; a number or address is null where nobody has given us one. */
    provider: z
      .strictObject({
        name: line,
        phone: z.string().min(1).max(40).nullable(),
        email: z.email().nullable(),
        url: z.httpUrl().nullable(),
      })
      .nullable(),
    /** The form for help may be begun with it chosen. */
    mayBePicked: z.boolean(),
    /** Never arranged for two people before each was asked alone whether they are safe. */
    needsSafetyQuestion: z.boolean(),
    /** What is right where this is not: programmes, and services with a door of their own, by id. */
    instead: z.strictObject({ programmes: z.array(id), services: z.array(id) }),
    /** Programmes that can be joined while one waits for this. */
    meanwhile: z.array(id),
    words: ownWords(programmeWords),
    ...checkedOn,
  })
  .refine(({ ages }) => ages === null || ages.fromYears <= ages.toYears, 'Ages end before they begin')
  .refine(({ length }) => length === null || length.from <= length.to, 'It is over before it begins')
  .refine(
    ({ mayBePicked, how }) => !mayBePicked || how.includes('form') || how.includes('come-along'),
    'No form to pick it in',
  )
  .refine(
    ({ mayBePicked, audience }) => !mayBePicked || audience === 'family',
    'Families cannot pick what they do not see',
  );

export type Programme = z.infer<typeof programme>;
export type ProgrammeWords = z.infer<typeof programmeWords>;
