import { describe, expect, test } from 'vitest';
import { forms } from '~/forms';
import { kindOf } from '~/journey/fields';
import { everyField } from '~/journey/asked-fields';
import { professionalSubject } from '~/journey/wording';
import { wordKeys } from '../support/word-keys';
import { foldDigits } from '~/i18n/fold-digits';
import { i18nFor, languages } from '~/i18n/i18n.server';

type Tree = { [key: string]: string | Tree };

/** Subjects only professionals read: English is enough. */
const own = [
  'copy',
  'files',
  'tracking',
  'form',
  'suggestion',
  'services',
  'support',
  'mail',
  ...forms.map(({ id }) => id),
];
const professional = own.map(professionalSubject);

const files = import.meta.glob<{ default: Tree }>('../../locales/*/*.json', { eager: true });
const trees = new Map(
  Object.entries(files).map(([path, { default: tree }]) => [path.replace(/.*locales\/|\.json$/g, ''), tree]),
);
const subjects = [...trees.keys()].filter((name) => name.startsWith('en/')).map((name) => name.slice(3));
const familySubjects = subjects.filter(
  (subject) => subject !== 'language' && !professional.includes(subject) && !/^staff(-|$)/.test(subject),
);

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...leaves(value, `${prefix}${key}.`)],
    ),
  );
}
const leavesOf = (language: string, subject: string) => leaves(trees.get(`${language}/${subject}`) ?? {});
const plural = /_(zero|one|two|few|many|other)$/;
const facts = (words: string) => [...new Set(words.match(/\{\{.*?\}\}|<\/?[a-z]+>/g) ?? [])].sort();

const audiences = ['family', 'professional'] as const;
const asked = forms.flatMap((form) => audiences.map((audience) => [form.id, audience, form] as const));

describe.each(asked)('the words of the form "%s" for the audience "%s"', (id, audience, form) => {
  const subject = (of: string) => (audience === 'family' ? of : professionalSubject(of));
  const english = leavesOf('en', subject(id));
  const lent = form.borrows === undefined ? new Map<string, string>() : leavesOf('en', subject(form.borrows));
  const keys = wordKeys(form, audience);

  test('none is missing: write these', () => {
    expect(keys.required.filter((key) => !english.has(key) && !lent.has(key))).toEqual([]);
  });
  test('none is left over: delete these', () => {
    expect([...english.keys()].filter((key) => !keys.allowed(key))).toEqual([]);
  });
  test('every issue has words in general', () => {
    const issues = leavesOf('en', 'issues');
    const pages = form.pages.flatMap((page) =>
      page.kind === 'list' ? page.pages : page.kind === 'question' ? [page] : [],
    );
    const fields = pages.flatMap((page) => everyField(page.fields));
    const wanted = fields.flatMap((field) => kindOf(field).issueCodes.map((code) => `${field.kind}.${code}`));
    expect([...new Set(wanted)].filter((key) => !issues.has(key))).toEqual([]);
  });
});

describe.each(languages.map(({ code }) => code))('the language "%s"', (code) => {
  test.each(familySubjects)('has every word of "%s", with the same facts and marks', (subject) => {
    const english = leavesOf('en', subject);
    const own = leavesOf(code, subject);
    const base = (key: string) => key.replace(plural, '');
    const englishKeys = new Set([...english.keys()].map(base));
    const ownKeys = new Set([...own.keys()].map(base));
    expect(
      [...englishKeys].filter((key) => !ownKeys.has(key)),
      'missing',
    ).toEqual([]);
    expect(
      [...ownKeys].filter((key) => !englishKeys.has(key)),
      'left over',
    ).toEqual([]);
    const differing = [...own].filter(([key, words]) => {
      const original = english.get(key);
      return original !== undefined && !plural.test(key) && String(facts(words)) !== String(facts(original));
    });
    expect(
      differing.map(([key]) => key),
      'other facts or marks',
    ).toEqual([]);
    expect(
      [...own].filter(([, words]) => words.trim() === '').map(([key]) => key),
      'empty',
    ).toEqual([]);
  });

  test('has every plural form it needs', () => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const subject of familySubjects) {
      const own = leavesOf(code, subject);
      const counted = new Set(
        [...leavesOf('en', subject).keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
      );
      for (const key of counted)
        expect(
          needed.filter((form) => !own.has(`${key}_${form}`)),
          `${subject}:${key}`,
        ).toEqual([]);
    }
  });

  test('names every language people can choose', () => {
    expect(i18nFor(code).t('codes:language.fa')).not.toContain('language.fa');
  });
});

// A family is never met with the trade's words, nor with a name that says what the form is to someone looking on.
const notForFamilies = /\b(consent|threshold|intervention|safeguard\w*|signpost\w*|MASH|referral|refer)\b/i;

test.each(familySubjects)('families are not met with the trade’s words in "%s"', (subject) => {
  const found = [...leavesOf('en', subject)].filter(([, words]) => notForFamilies.test(words));
  expect(found).toEqual([]);
});

// Numbers and addresses are content, which staff correct: words take them as facts. These are nobody's of ours to correct.
const nationalBodies = ['0303 123 1113', '0808 800 0082'];
const nobodys = ['020 7946 0000', '07700 900 982', 'name@example.com', 'name@example.org', 'name@school.sch.uk'];
const numberOrAddress = /(?:\+44|\b0)(?:[ -]?\d){9,}|[\w.+-]+@(?:\w+\.)+\w+/g;

test('no word holds a telephone number or an e-mail address of the borough or of a service', () => {
  const found = [...trees].flatMap(([file, tree]) =>
    [...leaves(tree)].flatMap(([key, words]) =>
      [...foldDigits(words).matchAll(numberOrAddress)]
        .filter(([text]) => ![...nationalBodies, ...nobodys].includes(text))
        .map(([text]) => `${file}: ${key}: ${text}`),
    ),
  );
  expect(found).toEqual([]);
});
