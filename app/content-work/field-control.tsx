import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Input } from '~/ui/fields/input';
import { Radios } from '~/ui/fields/radios';
import { Select } from '~/ui/fields/select';
import { Textarea } from '~/ui/fields/textarea';
import { FieldGroup } from './field-group';
import { type Names, optionInWords, wordsAt } from './in-words';
import type { KindName } from './kinds-in-work';
import type { Field, Shape } from './shape';
import type { Typed } from './typed';

export interface FormContext {
  kind: KindName;
  typed: Typed;
  /** What families read where nothing is typed. */
  shown?: Typed | undefined;
  names: Names;
  /** The languages in which families read. */
  languages: readonly { code: string; nameInEnglish: string; direction: 'ltr' | 'rtl' }[];
  /** Controls for more than a line. */
  long: readonly string[];
  error: (name: string) => string | undefined;
}

export interface ControlProps extends FormContext {
  field: Pick<Field, 'shape'>;
  /** What the control posts under. */
  name: string;
  /** What its words are kept under: the name without row numbers and languages. */
  path: readonly string[];
  /** Of the words in it. */
  language?: { code: string; direction: 'ltr' | 'rtl' };
  /** In place of the words kept for it. */
  label?: string;
}

const types = { email: 'email', url: 'url', date: 'date', time: 'time' } as const;
const fewOptions = 5;

/** The control, or controls, of one field. */
export function FieldControl(props: ControlProps) {
  const { t } = useTranslation('staff-content');
  const { field, name, path, kind, typed, names, error, language, long } = props;
  const { shape } = field;
  if (isGroup(shape)) return <FieldGroup {...props} shape={shape} />;
  const words = props.label ?? (wordsAt(t, kind, path, 'label') || path.join(' '));
  const label = 'isOptional' in shape && shape.isOptional ? t('form.optional', { label: words }) : words;
  const marks = language && { lang: language.code, dir: language.direction };
  const hint = wordsAt(t, kind, path, 'hint') || (shape.type === 'lines' ? t('form.lines') : '');
  const common = { name, hint: withShown(hint), error: error(name) };
  const value = typed[name]?.[0];
  const items = (options: readonly string[]) =>
    options.map((option) => ({ value: option, text: optionInWords(t, kind, path, option, names) }));
  switch (shape.type) {
    case 'choice':
      return shape.options.length <= fewOptions && !shape.isOptional ? (
        <Radios {...common} legend={label} value={value} isSmall items={items(shape.options)} />
      ) : (
        <Select
          {...common}
          {...{ label, value }}
          items={[{ value: '', text: t('form.choose') }, ...items(shape.options)]}
        />
      );
    case 'choices':
      return <Checkboxes {...common} legend={label} values={typed[name]} isSmall items={items(shape.options)} />;
    case 'yes-no': {
      const yesNo = ['yes', 'no'] as const;
      return (
        <Radios
          {...common}
          legend={label}
          value={value}
          isSmall
          items={yesNo.map((each) => ({ value: each, text: t(`form.${each}`) }))}
        />
      );
    }
    case 'lines':
      return <Textarea {...common} {...marks} {...{ label, value }} rows={4} />;
    case 'number':
      return <Input {...common} {...{ label, value }} inputMode="decimal" width={10} />;
    case 'text':
      return long.includes(path.join('.')) ? (
        <Textarea {...common} {...marks} {...{ label, value }} rows={4} />
      ) : (
        <Input
          {...common}
          {...marks}
          {...{ label, value }}
          type={shape.format ? types[shape.format] : 'text'}
          width={shape.format === 'time' || shape.format === 'date' ? 10 : undefined}
        />
      );
  }

  function withShown(words: string): ReactNode {
    const now = props.shown?.[name]?.[0];
    if (!now) return words || undefined;
    return (
      <>
        {words} {t('form.shown')} <bdi {...marks}>{now}</bdi>
      </>
    );
  }
}

type Group = Extract<Shape, { type: 'group' | 'rows' | 'languages' | 'variants' }>;
const isGroup = (shape: Shape): shape is Group => ['group', 'rows', 'languages', 'variants'].includes(shape.type);
