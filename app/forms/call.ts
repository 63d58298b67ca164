import { hubIds } from '~/hubs/hub';
import type { FormDefinition } from '~/journey/form';
import { checkboxes, info, phone, postcode, question, radios, select, skippable, text } from './define';
import { phoneCareFields } from './contact-pages';
import { spokenLanguages } from '~/i18n/spoken-languages';

/** "Help me fill this in": four questions, and a worker rings. Anyone may ask, whoever they are. */
export const call: FormDefinition = {
  id: 'call',
  version: 1,
  audience: 'family',
  borrows: 'ask',
  derived: [],
  pages: [
    info('start', 'before', { panel: 'reading-time' }),
    question(
      'place',
      'near',
      [
        radios('nearBy', [
          { value: 'postcode', reveals: [postcode('homePostcode', { autocomplete: 'postal-code' })] },
          { value: 'hub', reveals: [radios('nearHub', hubIds)] },
          'rather-not',
        ]),
      ],
      { isSensitive: true },
    ),
    question('contact', 'number', [
      text('firstName', { limit: 100, spellcheck: false, autocomplete: 'given-name' }),
      phone('phoneNumber', { autocomplete: 'tel' }),
    ]),
    question('contact', 'phone-care', phoneCareFields),
    question('contact', 'when', [
      select('speaks', 'language', spokenLanguages, skippable),
      checkboxes('contactDays', ['mon', 'tue', 'wed', 'thu', 'fri'], { codes: 'days', ...skippable }),
      checkboxes('contactHours', ['early', 'morning', 'midday', 'afternoon', 'late'], { codes: 'hours', ...skippable }),
      text('contactTimesNote', skippable),
    ]),
  ],
};
