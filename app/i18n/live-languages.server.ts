import { settings } from '~/platform/env.server';
import { languages } from './i18n.server';
import type { Language } from './languages';

/** The languages the public is offered; with LANGUAGES_SHOWN=reviewed only those whose safety texts a person signed off. */
export function liveLanguages(): readonly Language[] {
  return languages.filter(({ isLive, isReviewed }) => isLive && (isReviewed || settings.languagesShown === 'all'));
}
