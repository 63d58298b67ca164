import type { Field } from '~/journey/field';

const codeLike = { dir: 'ltr', spellCheck: false, autoCapitalize: 'none' } as const;
/** How the input of each kind of field is typed into. */
export const inputTypes: Partial<Record<Field['kind'], object>> = {
  text: { dir: 'auto' },
  email: { type: 'email', inputMode: 'email', ...codeLike },
  phone: { type: 'tel', inputMode: 'tel', width: 20, ...codeLike },
  postcode: { width: 10, ...codeLike, autoCapitalize: 'characters' },
  nhsNumber: { inputMode: 'numeric', width: 20, dir: 'ltr', spellCheck: false },
  upn: { width: 20, ...codeLike, autoCapitalize: 'characters' },
  number: { inputMode: 'numeric', width: 3, dir: 'ltr' },
};
