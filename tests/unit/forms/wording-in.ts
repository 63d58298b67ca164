import { makeWording } from '~/forms/make-wording';
import { i18nFor } from '~/i18n/i18n.server';
import type { Voice } from '~/journey/form';
import type { Wording } from '~/journey/wording';

/** The real words of the `ask` form in a language. */
export const wordingIn = (language: string, voice?: Voice): Wording =>
  makeWording(i18nFor(language), { id: 'ask' }, voice);
