import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '~/content-work/in-words';
import { allFields, inWork, type KindName, kindNames } from '~/content-work/kinds-in-work';
import type { Field, Shape } from '~/content-work/shape';
import { i18nFor } from '~/i18n/i18n.server';

const { t } = i18nFor('en');
const say = i18nFor('en').getFixedT('en', 'staff-content');
const exists = (key: string) => i18nFor('en').exists(`staff-content:${key}`, { count: 2 });

interface Place {
  key: readonly string[];
  shape: Shape;
}

/** Every control and group of a form, by what its words are kept under. */
function placesOf(fields: readonly Field[], before: readonly string[] = []): Place[] {
  return fields.flatMap(({ id, shape }) => [{ key: [...before, id], shape }, ...inside(shape, [...before, id])]);
}

function inside(shape: Shape, key: readonly string[]): Place[] {
  switch (shape.type) {
    case 'group':
    case 'rows':
      return placesOf(shape.fields, key);
    case 'languages':
      return inside(shape.of, key);
    case 'variants': {
      const options = shape.variants.map(({ value }) => value);
      const by: Place = {
        key: [...key, shape.by],
        shape: { type: 'choice', options, isNumber: false, isOptional: false },
      };
      return [by, ...shape.variants.flatMap(({ fields }) => placesOf(fields, key))];
    }
    default:
      return [];
  }
}

const places = (kind: KindName) => placesOf(allFields(kind, {})).filter(({ key }) => key.join() !== 'id');

describe('the words of the content pages', () => {
  test.each(kindNames)('call the kind "%s" by its names: write these', (kind) => {
    const wanted = ['one', 'many', 'what', ...(inWork(kind).newId ? ['new'] : [])];
    expect(wanted.map((word) => `kinds.${kind}.${word}`).filter((key) => !exists(key))).toEqual([]);
  });

  test.each(kindNames)('stand for every control of "%s": write these', (kind) => {
    const missing = places(kind).filter(({ key }) => wordsAt(say, kind, key, 'label') === '');
    expect(missing.map(({ key }) => `fields.${kind}.${key.join('.')}.label`)).toEqual([]);
  });

  test.each(kindNames)('stand for every option of "%s": write these', (kind) => {
    const missing = places(kind).flatMap(({ key, shape }) =>
      shape.type === 'choice' || shape.type === 'choices'
        ? shape.options
            .filter((option) => wordsAt(say, kind, key, `options.${option}`) === '')
            .map((option) => `${key.join('.')}.options.${option}`)
        : [],
    );
    expect(missing).toEqual([]);
  });

  test('stand for every key that the pages name', () => {
    // The routes’ own are looked for among the words of all staff pages.
    const files = readdirSync('app/content-work').map((file) => `app/content-work/${file}`);
    const keys = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => key),
    );
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !exists(key))).toEqual([]);
    expect(t('staff-content:home.title')).toBe('Content');
  });
});
