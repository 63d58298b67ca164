import { all, answered, is, not, type Condition } from '~/journey/conditions';
import type { Field } from '~/journey/field';
import type { ListPage, QuestionPage } from '~/journey/form';
import { address, checkboxes, date, email, list, phone, question, radios, skippable, text } from './define';

const byPhone = is('contactBy', 'phone');

/** Who may answer, and what may be said: asked wherever a number is given. */
export const phoneCareFields: readonly Field[] = [
  text('whoMayAnswer', skippable),
  radios('maySayWhoWeAre', ['yes', 'no'], { codes: 'yesNo', isInline: true, ...skippable }),
  radios('withholdNumber', ['yes', 'no'], { codes: 'yesNo', isInline: true, ...skippable }),
  text('codeWord', { limit: 60, spellcheck: false, ...skippable }),
];

/** How to reach someone who tells of another family: ways and times alone. */
export function shortContactPages(when: Condition): readonly (QuestionPage | ListPage)[] {
  const wanted = ['contact', 'phone-use', 'contact-times'];
  return contactPages(when)
    .filter(({ id }) => wanted.includes(id))
    .map((page) => ({ ...page, when: page.when ? all(when, page.when) : when }));
}

/** The safe-contact profile: one way is needed, the rest can be skipped. */
export function contactPages(mayVisit: Condition): (QuestionPage | ListPage)[] {
  const section = 'contact';
  return [
    question(
      section,
      'contact',
      [
        checkboxes(
          'contactBy',
          [
            { value: 'phone', reveals: [phone('phoneNumber', { autocomplete: 'tel' })] },
            { value: 'email', reveals: [email('emailAddress', { autocomplete: 'email' })] },
            { value: 'letter', reveals: [address('letterAddress')] },
            { value: 'someone', reveals: [text('throughSomeone')] },
            'i-will-come',
          ],
          { none: 'i-will-come' },
        ),
      ],
      { isSensitive: true },
    ),
    question(section, 'phone-use', [checkboxes('phoneSafe', ['call', 'text', 'voicemail'])], { when: byPhone }),
    question(section, 'phone-care', phoneCareFields, { when: byPhone }),
    question(
      section,
      'contact-times',
      [
        checkboxes('contactDays', ['mon', 'tue', 'wed', 'thu', 'fri'], { codes: 'days', ...skippable }),
        checkboxes('contactHours', ['early', 'morning', 'midday', 'afternoon', 'late'], {
          codes: 'hours',
          ...skippable,
        }),
        text('contactTimesNote', skippable),
      ],
      { when: not(is('contactBy', 'i-will-come')) },
    ),
    question(
      section,
      'home-visit',
      [radios('homeVisit', ['yes', 'no'], { codes: 'yesNo', isInline: true, ...skippable })],
      { when: mayVisit },
    ),
    question(section, 'until-when', [date('safeUntil', 'from-today', skippable)], { when: answered('contactBy') }),
    list(section, 'other-people', {
      list: 'carefulAbout',
      min: 0,
      max: 10,
      nameFields: ['carefulName'],
      pages: [
        question(section, 'other-person', [
          text('carefulName'),
          radios('carefulRule', ['must-not-know', 'must-not-answer', 'may-know']),
          text('carefulNote', skippable),
        ]),
      ],
    }),
  ];
}
