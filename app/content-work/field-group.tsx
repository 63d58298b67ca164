import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { ErrorMessage } from '~/ui/fields/error-message';
import { Fieldset } from '~/ui/fields/fieldset';
import { Hint } from '~/ui/fields/hint';
import { Radios } from '~/ui/fields/radios';
import { type ControlProps, FieldControl } from './field-control';
import { optionInWords, wordsAt } from './in-words';
import type { Field, Shape } from './shape';
import { rowsOf } from './typed-rows';

type GroupProps<S extends Shape['type'] = 'group' | 'rows' | 'languages' | 'variants'> = ControlProps & {
  shape: Extract<Shape, { type: S }>;
};

/** Fields that belong together, under what they are called. */
export function FieldGroup(props: GroupProps) {
  const { t } = useTranslation('staff-content');
  const { shape, name, path, kind, error } = props;
  // What is said of all languages is not said again under each.
  const hint = props.label === undefined ? wordsAt(t, kind, path, 'hint') : '';
  const wrong = error(name);
  const words = props.label ?? (wordsAt(t, kind, path, 'label') || path.join(' '));
  return (
    <div className="staff-fields" id={name} tabIndex={-1}>
      <Fieldset legend={words} size="s">
        {hint ? <Hint>{hint}</Hint> : null}
        {wrong ? <ErrorMessage>{wrong}</ErrorMessage> : null}
        {shape.type === 'group' ? <Inner {...props} fields={shape.fields} /> : null}
        {shape.type === 'rows' ? <Rows {...props} shape={shape} /> : null}
        {shape.type === 'languages' ? <Languages {...props} shape={shape} /> : null}
        {shape.type === 'variants' ? <Variants {...props} shape={shape} /> : null}
      </Fieldset>
    </div>
  );
}

function Inner({ fields, name, path, label: _, ...context }: ControlProps & { fields: readonly Field[] }) {
  return (
    <>
      {fields.map((field) => (
        <FieldControl
          {...context}
          field={field}
          name={`${name}.${field.id}`}
          path={[...path, field.id]}
          key={field.id}
        />
      ))}
    </>
  );
}

/** The rows there are and a blank one; without script another is made by the server. */
function Rows({ shape, ...props }: GroupProps<'rows'>) {
  const { t } = useTranslation('staff-content');
  const count = rowsOf(props.typed, props.name).length;
  return (
    <>
      {Array.from({ length: count + 1 }, (_, at) => (
        <div className="staff-row" key={at}>
          <Fieldset legend={t(at < count ? 'form.row' : 'form.rowNew', { row: at + 1 })}>
            <Inner {...props} fields={shape.fields} name={`${props.name}.${at}`} />
            {at < count ? (
              <Checkboxes
                name={`${props.name}.${at}.remove`}
                isSmall
                items={[{ value: 'yes', text: t('form.remove', { row: at + 1 }) }]}
              />
            ) : null}
          </Fieldset>
        </div>
      ))}
      <Button variant="secondary" name="intent" value="more">
        {t('form.more')}
      </Button>
    </>
  );
}

function Languages({ shape, ...props }: GroupProps<'languages'>) {
  const { languages, name } = props;
  return (
    <>
      {languages.map((language) => (
        <FieldControl
          {...props}
          field={{ shape: shape.of }}
          name={`${name}.${language.code}`}
          label={language.nameInEnglish}
          language={language}
          key={language.code}
        />
      ))}
    </>
  );
}

/** What is common to all variants, then what only one of them asks, under its own name. */
function Variants({ shape, ...props }: GroupProps<'variants'>) {
  const { t } = useTranslation('staff-content');
  const { name, path, typed, names, kind, error } = props;
  const [first] = shape.variants;
  const isCommon = ({ id }: Field) => shape.variants.every(({ fields }) => fields.some((field) => field.id === id));
  const by = `${name}.${shape.by}`;
  const nameOf = (value: string) => optionInWords(t, kind, [...path, shape.by], value, names);
  return (
    <>
      <Radios
        name={by}
        legend={wordsAt(t, kind, [...path, shape.by], 'label')}
        value={typed[by]?.[0]}
        error={error(by)}
        isSmall
        items={shape.variants.map(({ value }) => ({ value, text: nameOf(value) }))}
      />
      {shape.variants.map(({ value, fields }) => (
        <div className="staff-row" key={value}>
          <Fieldset legend={t('form.onlyFor', { variant: nameOf(value) })}>
            <Inner {...props} fields={fields.filter((field) => !isCommon(field))} />
          </Fieldset>
        </div>
      ))}
      <Inner {...props} fields={first?.fields.filter(isCommon) ?? []} />
    </>
  );
}
