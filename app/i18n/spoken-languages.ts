/**
 * Languages people here speak, BCP 47: those of the Census 2021 for Barnet (ONS TS024, OGL v3), by code. Their names in
 * each language come from the platform.
 */
export const spokenLanguages = [
  ...['ak', 'am', 'ar', 'bg', 'bn', 'bs', 'cs', 'de', 'el', 'en', 'es', 'fa', 'fil', 'fr', 'gu', 'he', 'hi', 'hr', 'hu'],
  ...['it', 'ja', 'ko', 'ku', 'lt', 'ml', 'ne', 'pa', 'pl', 'prs', 'ps', 'pt', 'ro', 'ru', 'si', 'sk', 'so', 'sq', 'sr'],
  ...['ta', 'ti', 'tr', 'uk', 'ur', 'yi', 'yue', 'zh'],
] as const;
