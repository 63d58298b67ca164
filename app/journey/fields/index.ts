import type { FieldKind } from '../field-kind';
import type { Field } from '../field';
import { address } from './address';
import { checkboxes } from './checkboxes';
import { known, radios, select } from './choice';
import { date } from './date';
import { email } from './email';
import { nhsNumber } from './nhs-number';
import { number } from './number';
import { phone } from './phone';
import { postcode } from './postcode';
import { text } from './text';
import { textarea } from './textarea';
import { upn } from './upn';

const kinds = {
  ...{ address, checkboxes, date, email, known, nhsNumber, number, phone, postcode, radios, select, text, textarea },
  upn,
};

/** The kind that a field names. */
export function kindOf<F extends Field>(field: F): FieldKind<F> {
  return kinds[field.kind] as unknown as FieldKind<F>;
}
