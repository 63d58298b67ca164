import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { hubIds } from '~/hubs/hub';

const words = i18nFor('en');
const missing = (keys: readonly string[]) => keys.filter((key) => !words.exists(`staff:${key}`, { count: 2 }));
const under = (group: string, codes: readonly string[]) => codes.map((code) => `catchment.${group}.${code}`);

test('every word of the page of the catchment stands', () => {
  const files = readdirSync('app/catchment').filter((file) => file.endsWith('.tsx') || file.endsWith('-words.ts'));
  const texts = files.map((file) => readFileSync(`app/catchment/${file}`, 'utf8'));
  const keys = texts.flatMap((text) => [...text.matchAll(/\bt\('([\w.-]+)'/g)].map(([, key = '']) => key));
  expect(keys.length).toBeGreaterThan(15);
  expect(missing(keys)).toEqual([]);
});

test('every code of the page of the catchment has its words', () => {
  const why = ['corrected', 'sector-corrected', 'exception', 'usual', 'new', 'no-sector'];
  const issues = ['postcode', 'target', 'value', 'same', 'reason', 'far', 'stale', 'gone'];
  const refusals = ['too-large', 'foreign-origin', 'unreadable'];
  const columns = ['when', 'who', 'what', 'from', 'to', 'reason', 'act'];
  expect(missing(under('why', why))).toEqual([]);
  expect(missing(under('issues', [...issues, ...refusals]))).toEqual([]);
  expect(missing(under('history', columns))).toEqual([]);
  expect(missing(under('origin', ['seed', 'import', 'staff']))).toEqual([]);
  expect(missing(under('correct', ['unit', 'sector', 'done', 'undone']))).toEqual([]);
  expect(missing(hubIds.map((hub) => `hubs.${hub}`))).toEqual([]);
});
