import { normalise } from '~/i18n/normalise';
import type { Submission } from './submission';

export type Part =
  'first-name' | 'last-name' | 'full-name' | 'born-on' | 'due-on' | 'postcode' | 'phone' | 'email' | 'work-email';

/** One part of a person's details, folded so that other spellings of the same are found by the same token. */
export interface IndexedPart {
  /**
   * `child:<position>`, `sender` or `adult:<position>`, positions from 0; `household` where the sender is not of it;
   * `professional` for the mailbox that may ask later what became of it.
   */
  person: string;
  part: Part;
  normalised: string;
}

/** By what each person of a request can be found. */
export function personParts(submission: Submission): IndexedPart[] {
  const { sourceCode, sender, work, children, adults, contact, place } = submission;
  const home = 'postcode' in place ? place.postcode : null;
  // Someone who tells us of another family is not to be found as one of it.
  const isOfFamily = sourceCode === '1A' || sourceCode === '1C';
  const second = place.kind === 'outside' ? place.barnetPostcode : null;
  return [
    ...partsOf(isOfFamily ? 'sender' : 'household', {
      ...(isOfFamily && names(sender)),
      phone: [contact.phone],
      email: [contact.email],
      postcode: [home, second],
    }),
    ...children.flatMap((child, position) =>
      partsOf(`child:${position}`, {
        ...names(child),
        'born-on': [child.bornOn],
        'due-on': [child.dueOn],
        postcode: [child.ownPostcode ?? home],
      }),
    ),
    ...adults.flatMap((adult, position) => partsOf(`adult:${position}`, names(adult))),
    ...[workMailbox(work?.email ?? '')].flatMap((normalised) =>
      normalised === null ? [] : [{ person: 'professional', part: 'work-email' as const, normalised }],
    ),
  ];
}

/** A mailbox exactly, but for the case: `a.b@` and `ab@` may be two people's. Null where it is none. */
export function workMailbox(email: string): string | null {
  const mailbox = email.trim().normalize('NFKC').toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(mailbox) ? mailbox : null;
}

function names({ firstName, lastName }: { firstName: string; lastName: string }) {
  const isFull = normalise(firstName) !== '' && normalise(lastName) !== '';
  return {
    'first-name': [firstName],
    'last-name': [lastName],
    'full-name': [isFull ? `${firstName} ${lastName}` : null],
  };
}

function partsOf(person: string, parts: Partial<Record<Part, readonly (string | null)[]>>): IndexedPart[] {
  return (Object.entries(parts) as [Part, readonly (string | null)[]][]).flatMap(([part, texts]) =>
    [...new Set(texts.map((text) => normalise(text ?? '')))]
      .filter((normalised) => normalised !== '')
      .map((normalised) => ({ person, part, normalised })),
  );
}
