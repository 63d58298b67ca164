import { formFaults } from '~/journey/check-form';
import type { FormDefinition } from '~/journey/form';
import { ask } from './ask';
import { call } from './call';
import { door } from './door';
import { tell } from './tell';
import { together } from './together';

const forms: readonly FormDefinition[] = [ask, tell, call, door, together];

// A bad definition must stop the start, not meet a person.
const faults = forms.flatMap(formFaults);
if (faults.length > 0) throw new Error(`form definitions:\n${faults.join('\n')}`);

export function findForm(id: string | undefined): FormDefinition | null {
  return forms.find((form) => form.id === id) ?? null;
}

export { forms };
