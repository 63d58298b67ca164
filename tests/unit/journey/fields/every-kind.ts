import {
  address,
  checkboxes,
  date,
  email,
  known,
  nhsNumber,
  number,
  phone,
  postcode,
  radios,
  select,
  text,
  textarea,
  upn,
} from '~/forms/define';
import type { Field } from '~/journey/field';

/** One field of every kind, each named `it`. */
export const everyKind: Readonly<Record<Field['kind'], Field>> = {
  address: address('it'),
  checkboxes: checkboxes('it', ['a', 'b', 'c', 'none'], { none: 'none' }),
  date: date('it', 'born'),
  email: email('it'),
  known: known('it'),
  nhsNumber: nhsNumber('it'),
  number: number('it', 0, 25),
  phone: phone('it'),
  postcode: postcode('it'),
  radios: radios('it', ['a', 'b', 'c']),
  select: select('it', 'language', ['a', 'b', 'c']),
  text: text('it'),
  textarea: textarea('it', 4000),
  upn: upn('it'),
};
