import type { ReactNode } from 'react';
import type { Posted } from '~/journey/answers';
import { knownValues } from '~/journey/fields/choice';
import type { Field } from '~/journey/field';
import type { Issue, QuestionPage } from '~/journey/form';
import { isSole, issueWords, optionalWords, optionWords, questionWords, type Wording } from '~/journey/wording';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Input } from '~/ui/fields/input';
import { LimitedTextarea } from '~/ui/fields/limited-textarea';
import { Radios } from '~/ui/fields/radios';
import { Select } from '~/ui/fields/select';
import { AddressField, DateField } from './group-fields';
import { inputTypes } from './input-types';

export interface Asking {
  wording: Wording;
  page: QuestionPage;
  posted: Posted;
  issues: readonly Issue[];
  /** For fields whose options depend on earlier answers: the values offered. */
  offered: Readonly<Record<string, readonly string[]>>;
}

/** One question with its control, and under each option the questions that it brings. */
export function QuestionField({ field, asking, isHeading }: { field: Field; asking: Asking; isHeading: boolean }) {
  const { wording, page, posted, issues } = asking;
  const sole = isSole(page, field);
  const own = issues.filter((issue) => issue.field === field.id);
  const words = questionWords(wording, page, field);
  const question = {
    hint: hintOf(field, asking),
    error: own[0] && issueWords(wording, page, field, own[0]),
    size: isHeading ? ('l' as const) : sole ? undefined : ('s' as const),
    isPageHeading: isHeading,
  };
  const label = field.isOptional && !sole ? `${words} ${wording.t('form:optional')}` : words;
  const value = posted[field.id]?.[0];
  const common = { id: field.id, name: field.id, ...question };

  switch (field.kind) {
    case 'radios':
    case 'known':
      return (
        <Radios {...common} legend={label} items={choices(field, asking)} value={value} isInline={field.isInline} />
      );
    case 'checkboxes':
      return <Checkboxes {...common} legend={label} items={choices(field, asking)} values={posted[field.id]} />;
    case 'select': {
      const items = field.options.map((option) => ({
        value: option.value,
        text: optionWords(wording, page, field, option.value),
      }));
      const sorted = items.sort((a, b) => a.text.localeCompare(b.text, wording.language));
      return (
        <Select
          {...common}
          label={label}
          items={[{ value: '', text: wording.t('form:select.none') }, ...sorted]}
          value={value}
        />
      );
    }
    case 'date':
      return <DateField field={field} legend={label} asking={asking} question={question} />;
    case 'address':
      return <AddressField field={field} legend={label} asking={asking} question={question} />;
    case 'textarea':
      return (
        <LimitedTextarea
          {...common}
          language={wording.language}
          label={label}
          limit={field.limit}
          rows={field.rows ?? 5}
          value={value}
          dir="auto"
        />
      );
    default:
      return (
        <Input
          {...common}
          {...inputTypes[field.kind]}
          {...('width' in field && { width: field.width })}
          {...('spellcheck' in field && { spellCheck: false })}
          autoComplete={field.autocomplete ?? 'off'}
          label={label}
          value={value}
        />
      );
  }
}

/** Where the question is the page's heading, what the page says about it belongs to it and is read with it. */
function hintOf(field: Field, { wording, page }: Asking): ReactNode {
  const hint = optionalWords(wording, page, `${field.id}.hint`);
  if (!isSole(page, field)) return hint;
  const lines = [optionalWords(wording, page, 'lead'), hint, optionalWords(wording, page, 'why')].filter(
    (line) => line !== undefined,
  );
  return lines.length > 1
    ? lines.map((line) => (
        <span className="hint-line" key={line}>
          {line}
        </span>
      ))
    : lines[0];
}

function choices(field: Extract<Field, { kind: 'radios' | 'checkboxes' | 'known' }>, asking: Asking) {
  const { wording, page, offered } = asking;
  if (field.kind === 'known')
    return knownValues.map((value) => ({ value, text: optionWords(wording, page, field, value) }));
  const values = offered[field.id];
  return field.options
    .filter((option) => !values || values.includes(option.value))
    .map(({ value, reveals = [] }) => ({
      value,
      text: optionWords(wording, page, field, value),
      hint: optionalWords(wording, page, `${field.id}.hints.${value}`),
      ...('none' in field && field.none === value && { behaviour: 'exclusive' as const }),
      ...(reveals.length > 0 && {
        reveals: reveals.map((each) => <QuestionField key={each.id} field={each} asking={asking} isHeading={false} />),
      }),
    }));
}
