import { everyField } from '~/journey/asked-fields';
import { kindOf } from '~/journey/fields';
import type { Audience, FormDefinition, Page, QuestionPage } from '~/journey/form';
import { isSole } from '~/journey/wording';

/** Every page of a form, those of its lists' items too, with the audience it is for. */
function everyPage(form: FormDefinition): readonly { page: Page; audience: Audience }[] {
  return form.pages.flatMap((page) => {
    const audience = page.audience ?? form.audience;
    const items =
      page.kind === 'list' ? page.pages.map((item) => ({ page: item, audience: item.audience ?? audience })) : [];
    return [{ page, audience }, ...items];
  });
}

/**
 * Every key that the words of an audience must have, and what else they may have, without the subject's name. A
 * professional's subject may word any family page anew.
 */
export function wordKeys(
  form: FormDefinition,
  audience: Audience,
): { required: readonly string[]; allowed: (key: string) => boolean } {
  const all = everyPage(form);
  const own = all.filter((each) => each.audience === audience).map(({ page }) => page);
  const pages = audience === 'professional' ? all.map(({ page }) => page) : own;
  const required = own.flatMap((page) => [`${page.id}.title`, ...pageKeys(page)]);
  const sections = audience === 'family' ? all.map(({ page }) => `sections.${page.section}`) : [];
  const overlay = pages.flatMap((page) => [`${page.id}.title`, ...pageKeys(page)]);
  const optional = pages.flatMap((page) => (page.kind === 'question' ? optionalKeys(page) : []));
  const known = new Set([...overlay, ...sections, ...optional]);
  const ids = new Set(pages.map(({ id }) => id));
  const free = /^(lead|why|body\.\d+|button)$/;
  return {
    required: [...new Set([...required, ...sections])],
    allowed: (key) => {
      const plain = key.replace(/_(young)$/, '');
      const [page = '', ...rest] = plain.split('.');
      return known.has(plain) || (ids.has(page) && free.test(rest.join('.')));
    },
  };
}

function pageKeys(page: Page): readonly string[] {
  if (page.kind === 'list') {
    return ['another', 'yes', 'no', 'item', 'remove', 'issues.required'].map((part) => `${page.id}.${part}`);
  }
  if (page.kind !== 'question') return [];
  return [
    ...(page.isSensitive ? [`${page.id}.why`] : []),
    ...everyField(page.fields).flatMap((field) => [
      ...(isSole(page, field) ? [] : [`${page.id}.${field.id}.label`]),
      ...(field.isOptional ? [] : [`${page.id}.${field.id}.issues.required`]),
      ...('options' in field && !('codes' in field)
        ? field.options.map(({ value }) => `${page.id}.${field.id}.options.${value}`)
        : []),
    ]),
  ];
}

function optionalKeys(page: QuestionPage): readonly string[] {
  return everyField(page.fields).flatMap((field) => [
    `${page.id}.${field.id}.hint`,
    ...('options' in field ? field.options.map(({ value }) => `${page.id}.${field.id}.hints.${value}`) : []),
    ...kindOf(field).issueCodes.map((code) => `${page.id}.${field.id}.issues.${code}`),
  ]);
}
