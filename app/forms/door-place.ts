import { is } from '~/journey/conditions';
import type { Page } from '~/journey/form';
import { placePages } from './ask-place';
import { postcode, question, radios, skippable } from './define';

/**
 * Where the child lives, as every form asks it, up to what decides between us and another council: which hub is asked
 * where the form is filled in, and the other council's door is the suggestion itself.
 */
export const doorPlace: Readonly<Record<'where' | 'outside', readonly Page[]>> = {
  where: [
    question(
      'place',
      'where',
      [
        radios('homeKind', [
          { value: 'home', reveals: [postcode('homePostcode')] },
          { value: 'no-fixed', reveals: [postcode('stayingPostcode', skippable)] },
          'hiding',
          { value: 'not-known', when: is('whoAsks', 'public', 'professional') },
        ]),
      ],
      { isSensitive: true },
    ),
  ],
  outside: placePages.filter(({ id }) => id === 'outside'),
};
