import { describe, expect, test } from 'vitest';
import { readSeeds } from '~/content/seeds.server';
import type { Service } from '~/content/kinds/service';
import type { Advice } from '~/front-door/suggest';
import { leadsTo } from '~/front-door/leads-to';
import { rules, type Door } from '~/front-door/rules';
import { i18nFor } from '~/i18n/i18n.server';

const english = i18nFor('en');
const missing = (subjects: readonly string[], keys: readonly string[]) =>
  keys.filter((key) => !subjects.some((subject) => english.exists(`${subject}:${key}`)));

const family = ['suggestion'];
const professional = ['suggestion-professional', 'suggestion'];

/** Only professionals can be met by these, as only they are asked what decides them. */
const ofProfessionals = [
  ...['allegation', 'joint-work', 'step-down', 'step-down-assessment', 'reach', 'council-harm', 'private-fostering'],
  ...['assessment', 'youth-justice', 'low-need'],
];
const advice: Record<Advice, 'family' | 'professional'> = {
  'help-lines': 'family',
  'ring-first': 'family',
  'open-with-social-worker': 'family',
  'open-with-early-help': 'family',
  'tell-the-family': 'professional',
  'agreement-needed': 'professional',
  'school-leads': 'professional',
  'exploitation-advice': 'professional',
};
const doors = [...new Set(rules.map(({ door }) => door))];
const familyDoors = new Set<Door>(rules.filter(({ id }) => !ofProfessionals.includes(id)).map(({ door }) => door));
const wordsOf = (door: Door) => [`doors.${door}.title`, `doors.${door}.text.0`];

describe('the words of the suggestion', () => {
  test('say every door and its reason to those who can be sent there', () => {
    expect(missing(professional, doors.flatMap(wordsOf))).toEqual([]);
    expect(missing(family, [...familyDoors].flatMap(wordsOf))).toEqual([]);
    expect(
      missing(
        professional,
        rules.map(({ id }) => `reasons.${id}`),
      ),
    ).toEqual([]);
    const ofFamilies = rules.filter(({ id }) => !ofProfessionals.includes(id));
    expect(
      missing(
        family,
        ofFamilies.map(({ id }) => `reasons.${id}`),
      ),
    ).toEqual([]);
  });

  test('say every advice to those who are given it', () => {
    const given = Object.entries(advice);
    expect(
      missing(
        professional,
        given.map(([id]) => `advice.${id}`),
      ),
    ).toEqual([]);
    const toFamilies = given.filter(([, audience]) => audience === 'family');
    expect(
      missing(
        family,
        toFamilies.map(([id]) => `advice.${id}`),
      ),
    ).toEqual([]);
  });

  test('are told to staff by code', () => {
    expect(
      missing(
        ['staff'],
        doors.map((door) => `door.doors.${door}`),
      ),
    ).toEqual([]);
    const reasons = [...rules.map(({ id }) => id), 'harm-stated'];
    expect(
      missing(
        ['staff'],
        reasons.map((id) => `door.reasons.${id}`),
      ),
    ).toEqual([]);
  });
});

describe('help with a door of its own', () => {
  const services = readSeeds().filter(({ kind }) => kind === 'service') as unknown as { data: Service }[];
  const subjectOf = ({ audience }: Service) => (audience === 'family' ? 'services' : 'services-professional');

  test('has a page for every door that leads to one', () => {
    const ids = services.map(({ data }) => data.id);
    const wanted = doors.flatMap((door) => leadsTo(door, () => true).services);
    expect([...wanted, 'exploitation'].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('is described to those it is for', () => {
    for (const { data } of services) {
      const keys = ['title', 'lead', 'text.0'].map((part) => `of.${data.id}.${part}`);
      expect(missing([subjectOf(data)], keys)).toEqual([]);
    }
  });

  test('names help lines that there are', () => {
    const lines = readSeeds().filter(({ kind }) => kind === 'help-line');
    const known = new Set(lines.map(({ id }) => id));
    expect(services.flatMap(({ data }) => data.helpLines).filter((id) => !known.has(id))).toEqual([]);
  });
});
