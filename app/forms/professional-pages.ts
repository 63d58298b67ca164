import { professions } from '~/front-door/facts';
import { all, is, not, type Condition } from '~/journey/conditions';
import type { Page, QuestionPage } from '~/journey/form';
import { date, email, end, known, nhsNumber, phone, question, radios, skippable, text, textarea, upn } from './define';

// Pages that only professionals are asked, in more than one form.

export const isProfessional = is('whoAsks', 'professional');
const audience = 'professional';

/** Who sends it and how to reach them. Those who have a case system of the council's are told its tray, and end here. */
export function senderPages(section: string): readonly Page[] {
  const when = isProfessional;
  return [
    question(section, 'your-work', [radios('profession', professions), text('organisation')], { when, audience }),
    end(section, 'case-system', { when: all(when, is('profession', 'social-care', 'reach')), audience }),
    question(
      section,
      'your-reach',
      [
        text('senderRole'),
        phone('senderPhone'),
        email('senderEmail'),
        email('teamEmail', skippable),
        text('bestTimes', skippable),
      ],
      { when, audience },
    ),
  ];
}

/** Numbers of one child; not knowing them stops nobody. */
export const childNumbers = (section: string, when: Condition): QuestionPage =>
  question(section, 'child-numbers', [nhsNumber('childNhsNumber', skippable), upn('childUpn', skippable)], {
    when: all(isProfessional, when),
    audience,
  });

export const parentalResponsibility = (section: string): QuestionPage =>
  question(section, 'adult-responsibility', [known('adultResponsibility', { isInline: true, ...skippable })], {
    when: isProfessional,
    audience,
  });

/** Whether the family knows, and what they must not learn; what a worker who visits must know. */
export function tellingPages(section: string): readonly QuestionPage[] {
  const extras = { when: isProfessional, audience } as const;
  return [
    question(
      section,
      'family-told',
      [radios('familyTold', ['yes', { value: 'no', reveals: [textarea('notToldWhy', 2000, { rows: 3 })] }])],
      extras,
    ),
    question(section, 'keep-private', [textarea('keepFromFamily', 2000, { rows: 3, ...skippable })], extras),
    question(
      section,
      'worker-safety',
      [
        radios(
          'workerRisk',
          ['no', { value: 'yes', reveals: [textarea('workerRiskNote', 2000, { rows: 3 })] }, 'not-known'],
          {
            ...skippable,
          },
        ),
      ],
      extras,
    ),
  ];
}

/** Who agreed, when and how; and once more where the family is said not to know of it. */
export function agreedPages(section: string): readonly QuestionPage[] {
  const when = all(isProfessional, is('agreesHelp', 'yes'));
  return [
    question(
      section,
      'agreed-how',
      [
        text('agreedBy'),
        date('agreedOn', 'born', { maxYears: 25 }),
        radios('agreedHow', ['in-person', 'by-phone', 'in-writing']),
      ],
      { when, audience },
    ),
  ];
}

export const toldCheck = (section: string): QuestionPage =>
  question(section, 'told-check', [radios('toldCheck', ['family-knows', 'family-does-not'])], {
    when: all(isProfessional, is('agreesHelp', 'yes'), is('familyTold', 'no')),
    audience,
  });

/** One box that only professionals are asked, and may leave empty. */
export const professionalWords = (section: string, id: string, field: string, when?: Condition): QuestionPage =>
  question(section, id, [textarea(field, 4000, { rows: 6, ...skippable })], {
    when: when ? all(isProfessional, when) : isProfessional,
    audience,
  });

export const notProfessional = not(isProfessional);
