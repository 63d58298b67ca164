import type { Voice } from '~/journey/form';
import { readdirSync, readFileSync } from 'node:fs';
import { createInstance, type i18n } from 'i18next';
import { findForm } from '~/forms';
import { spokenLanguages } from '~/i18n/spoken-languages';
import type { Wording } from '~/journey/wording';

type Words = Record<string, unknown>;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Words;

function subjectsOf(code: string): Record<string, Words> {
  const folder = `locales/${code}`;
  const subjects = Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace('.json', ''), read(`${folder}/${file}`)]),
  );
  const names = new Intl.DisplayNames([code], { type: 'language' });
  const language = Object.fromEntries(spokenLanguages.map((spoken) => [spoken, names.of(spoken)]));
  return { ...subjects, codes: { ...subjects.codes, language } };
}

function instanceOf(code: string): i18n {
  const instance = createInstance();
  const resources = { [code]: subjectsOf(code), en: subjectsOf('en') };
  void instance.init({
    lng: code,
    fallbackLng: 'en',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The languages families can choose, English first. */
export const liveLanguages = readdirSync('locales')
  .filter((code) => read(`locales/${code}/language.json`).isLive)
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

const instances = new Map(readdirSync('locales').map((code) => [code, instanceOf(code)]));

function instanceFor(code: string): i18n {
  const instance = instances.get(code);
  if (!instance) throw new Error(`no language ${code}`);
  return instance;
}

/** The product's words in a language by key, to find by them what a person reads. Throws where there are none. */
export function words(language: string, key: string, facts: Record<string, unknown> = {}): string {
  const instance = instanceFor(language);
  if (!instance.exists(key, facts)) throw new Error(`no words ${key} in ${language}`);
  return instance.t(key, facts);
}

/** Words with their marks (<strong>, <phone>) taken out, as they are read. */
export const plainWords = (language: string, key: string, facts: Record<string, unknown> = {}) =>
  words(language, key, facts).replace(/<\/?\w+>/g, '');

export const directionOf = (language: string) => read(`locales/${language}/language.json`).direction as 'ltr' | 'rtl';

/** How the form is worded, for the product's own functions that find a question's or an option's words. */
export function wordingIn(page: string, form: string, voice?: Voice): Wording {
  const language = voice === 'professional' ? 'en' : page;
  const instance = instanceFor(language);
  const { borrows } = findForm(form) ?? {};
  const t: Wording['t'] = (key, facts) => words(language, key, facts);
  return { t, has: (key) => instance.exists(key), form, borrows, language, voice };
}
