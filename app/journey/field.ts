import type { Condition } from './conditions';

export interface Option {
  value: string;
  when?: Condition;
  reveals?: readonly Field[];
}

interface FieldBase {
  /** camelCase, unique in the form. */
  id: string;
  isOptional?: boolean;
  /** The HTML autocomplete token, only for the person's own details. */
  autocomplete?: string;
}

export interface TextField extends FieldBase {
  kind: 'text';
  limit?: number;
  spellcheck?: false;
  width?: 3 | 10 | 20;
}
export interface TextareaField extends FieldBase {
  kind: 'textarea';
  limit: number;
  rows?: number;
}
export interface RadiosField extends FieldBase {
  kind: 'radios';
  options: readonly Option[];
  /** Words come from `codes:<list>.<value>` rather than from the page. */
  codes?: string;
  isInline?: boolean;
}
export interface CheckboxesField extends FieldBase {
  kind: 'checkboxes';
  options: readonly Option[];
  codes?: string;
  /** The value that says none of the others holds. */
  none?: string;
}
export interface SelectField extends FieldBase {
  kind: 'select';
  options: readonly Option[];
  codes: string;
}
export interface DateField extends FieldBase {
  kind: 'date';
  /** born: not after today, of someone `maxYears` old at most. due: from three weeks ago to ten months ahead. from-today: within five years. */
  range: 'born' | 'due' | 'from-today';
  maxYears?: number;
}
export interface NumberField extends FieldBase {
  kind: 'number';
  min: number;
  max: number;
}
export interface EmailField extends FieldBase {
  kind: 'email';
}
export interface PhoneField extends FieldBase {
  kind: 'phone';
}
export interface PostcodeField extends FieldBase {
  kind: 'postcode';
}
export interface AddressField extends FieldBase {
  kind: 'address';
}
/** A person's number in the health service. */
export interface NhsNumberField extends FieldBase {
  kind: 'nhsNumber';
}
/** A pupil's number. */
export interface UpnField extends FieldBase {
  kind: 'upn';
}
/** Yes, no, not known. */
export interface KnownField extends FieldBase {
  kind: 'known';
  isInline?: boolean;
}

export type Field =
  | TextField
  | TextareaField
  | RadiosField
  | CheckboxesField
  | SelectField
  | DateField
  | NumberField
  | EmailField
  | PhoneField
  | PostcodeField
  | AddressField
  | NhsNumberField
  | UpnField
  | KnownField;
