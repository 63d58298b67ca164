import { spokenLanguages } from '~/i18n/spoken-languages';
import { type Condition, is } from '~/journey/conditions';
import type { Field } from '~/journey/field';
import type { QuestionPage } from '~/journey/form';
import { disability, ethnicity } from './codes';
import { checkboxes, date, number, question, radios, select, skippable, text, textarea } from './define';

// Pages that more than one form, or more than one person in a form, is asked.

/** A day of birth, or an age where the day is not known. `dueOn` adds a baby not born yet. */
export function birth(ids: {
  kind: string;
  bornOn: string;
  age: string;
  dueOn?: string;
  mayBeUnknown?: boolean;
}): Field {
  return radios(ids.kind, [
    { value: 'date', reveals: [date(ids.bornOn, 'born', { maxYears: 25 })] },
    { value: 'age', reveals: [number(ids.age, 0, 25)] },
    ...(ids.dueOn === undefined ? [] : [{ value: 'expected', reveals: [date(ids.dueOn, 'due')] }]),
    ...(ids.mayBeUnknown ? ['not-known'] : []),
  ]);
}

/** Learning and health needs of one child, and how they describe their background. */
export function needsAndBackground(section: string, prefix: 'child' | 'your', when?: Condition): QuestionPage[] {
  const field = prefix === 'child' ? 'child' : 'own';
  const extras = { isSensitive: true, ...(when && { when }) };
  return [
    question(
      section,
      `${prefix}-needs`,
      [
        checkboxes(`${field}Disability`, disability, { codes: 'disability', none: 'NONE', ...skippable }),
        radios(`${field}LearningPlan`, ['none', 'support', 'plan', 'not-known'], {
          codes: 'learningPlan',
          ...skippable,
        }),
      ],
      extras,
    ),
    question(
      section,
      `${prefix}-background`,
      [radios(`${field}Ethnicity`, ethnicity, { codes: 'ethnicity', ...skippable })],
      extras,
    ),
  ];
}

const harms = ['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm'] as const;

/** Someone said that they, or a child, may be harmed. */
export const harmStated = is('harm', ...harms);

/** Whether anyone is hurt, afraid or hurting themself, asked in the same words wherever it is asked. */
export const harmPage = (section: string, when?: Condition): QuestionPage =>
  question(section, 'today', [checkboxes('harm', [...harms, 'none'], { none: 'none', ...skippable })], {
    isSensitive: true,
    ...(when && { when }),
  });

/** Language and interpreter. Nobody's child, relative or friend is ever used to interpret. */
export function languagePages(section = 'language', when?: Condition): QuestionPage[] {
  const extras = when ? { when } : {};
  return [
    question(
      section,
      'language',
      [
        select('speaks', 'language', spokenLanguages, skippable),
        select('reads', 'language', spokenLanguages, skippable),
        text('otherLanguage', { limit: 60, ...skippable }),
      ],
      extras,
    ),
    question(
      section,
      'interpreter',
      [
        radios(
          'interpreter',
          [
            'no',
            {
              value: 'yes',
              reveals: [
                text('dialect', { limit: 60, ...skippable }),
                radios('interpreterGender', ['any', 'woman', 'man'], skippable),
              ],
            },
            'bsl',
          ],
          skippable,
        ),
      ],
      extras,
    ),
  ];
}

export const ownWords = (section: string, id: string, field: string, when?: Condition): QuestionPage =>
  question(section, id, [textarea(field, 4000, { rows: 6, ...skippable })], when && { when });
