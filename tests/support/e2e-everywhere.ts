import { readdirSync, readFileSync } from 'node:fs';
import type { Answers } from '~/journey/answers';
import { everyField } from '~/journey/asked-fields';
import type { Field } from '~/journey/field';
import type { FormDefinition, Location, Page } from '~/journey/form';
import { seenId, storedList, walk } from '~/journey/walk';
import { makeCatchment, type CatchmentSector, type Outcode } from '~/hubs/catchment';
import { paths } from '~/paths';
import { listOf, parentAnswers, shortAnswers, youngAnswers } from './e2e-answers';
import { waysThroughDoor } from './e2e-door';
import { askingSchool, assessingSchool, neighbour, tellingSchool } from './e2e-professionals';

interface Way {
  name: string;
  answers: Answers;
  /** The page whose answer ends the way. */
  endsAfter?: string;
}

/** Ways through each form that meet every page of it between them, the longest first. */
export const waysThrough: Readonly<Record<string, readonly Way[]>> = {
  ask: [
    { name: 'a parent at home', answers: { ...parentAnswers, harm: ['afraid'], safeUntil: null } },
    { name: 'a young person', answers: youngAnswers },
    {
      name: 'someone in hiding',
      answers: { ...shortAnswers, homeKind: 'hiding', homePostcode: null, safeHub: 'south' },
    },
    { name: 'between two hubs', answers: { ...shortAnswers, homePostcode: 'N3 3AA', preferredHub: 'south' } },
    {
      name: 'without an address',
      answers: { ...shortAnswers, homeKind: 'no-fixed', homePostcode: null, nearHub: 'west' },
    },
    {
      name: 'outside Barnet',
      answers: { ...shortAnswers, homePostcode: 'EN1 1AA', outsideReason: 'none' },
      endsAfter: 'outside',
    },
    { name: 'who does not agree', answers: { ...shortAnswers, agreesHelp: 'no' }, endsAfter: 'agree-help' },
    { name: 'with nobody to add', answers: { ...shortAnswers, adults: listOf(), carefulAbout: listOf() } },
    { name: 'a school', answers: askingSchool },
    { name: 'a social worker', answers: { ...askingSchool, profession: 'social-care' }, endsAfter: 'your-work' },
  ],
  tell: [
    { name: 'a school', answers: tellingSchool },
    { name: 'a neighbour', answers: neighbour },
    { name: 'a young person', answers: { ...neighbour, whoAsks: 'young-person', ownBirth: 'age', ownAge: 15 } },
    { name: 'an assessment', answers: assessingSchool },
    {
      name: 'an assessment from outside Barnet',
      answers: { ...assessingSchool, homePostcode: 'EN1 1AA', outsideReason: 'none' },
      endsAfter: 'outside',
    },
    {
      name: 'an assessment without agreement',
      answers: { ...assessingSchool, agreesShare: 'no' },
      endsAfter: 'agree-share',
    },
    { name: 'a social worker', answers: { ...tellingSchool, profession: 'social-care' }, endsAfter: 'your-work' },
  ],
  call: [
    {
      name: 'someone to be rung',
      answers: { nearBy: 'hub', nearHub: 'south', firstName: 'Test', phoneNumber: '+447700900123' },
    },
  ],
  door: waysThroughDoor,
};

/** Every page of a form, item pages too, by its ids. */
export const pageIds = ({ pages }: FormDefinition): readonly string[] =>
  pages.flatMap((page) => [page.id, ...(page.kind === 'list' ? page.pages.map(({ id }) => `${page.id}/${id}`) : [])]);

export const pageId = ({ page, itemPage }: Location) => (itemPage === undefined ? page : `${page}/${itemPage}`);

/** What no field of its kind takes. */
export function wrongFor(field: Field): Readonly<Record<string, string | readonly string[]>> {
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return { [field.id]: field.isOptional ? 'x'.repeat(('limit' in field ? (field.limit ?? 200) : 200) + 1) : '' };
    case 'checkboxes':
    case 'radios':
    case 'select':
      return field.isOptional ? { [field.id]: 'not-among-them' } : {};
    case 'date':
      return { [`${field.id}-day`]: '31', [`${field.id}-month`]: '2', [`${field.id}-year`]: '2020' };
    default:
      return { [field.id]: '?' };
  }
}

const seeds = (folder: string) =>
  readdirSync(`prisma/content/${folder}`).flatMap(
    (file) => (JSON.parse(readFileSync(`prisma/content/${folder}/${file}`, 'utf8')) as { items: unknown[] }).items,
  );
const findHub = makeCatchment(seeds('catchment') as CatchmentSector[], seeds('outcodes') as Outcode[]);

/** The pages that a way through a form meets; what it says nothing about is left blank. */
export function pagesOn(form: FormDefinition, answers: Answers): ReadonlySet<string> {
  const blank = (pages: readonly Page[]): Answers => {
    const fields = pages.flatMap((page) => (page.kind === 'question' ? everyField(page.fields) : []));
    const seen = pages.filter(({ kind }) => kind === 'info').map(({ id }) => [seenId(id), true] as const);
    return Object.fromEntries([...fields.map(({ id }) => [id, null] as const), ...seen]);
  };
  const lists = form.pages.flatMap((page) => {
    if (page.kind !== 'list') return [];
    const { items } = storedList(answers[page.list]);
    return [[page.list, listOf(...items.map((item) => ({ ...blank(page.pages), ...item.answers })))] as const];
  });
  const stored = { ...blank(form.pages), ...answers, ...Object.fromEntries(lists) };
  const today = new Date().toISOString().slice(0, 10);
  return new Set(walk(form, stored, { today, findHub }).path.map(({ location }) => pageId(location)));
}

/** A group that goes on all year, so that it is there whenever the tests run. */
export const yearRound = 'chess-childs-hill';

/** Pages to read, from the names of their routes; `$council` is any council there is, `$hub` any hub, `$service` any service, `$activity` any group, `$kind` and `$id` whatever may be wrong. */
export function pagesToRead(language: string): string[] {
  const [{ id: council } = { id: '' }] = seeds('councils') as { id: string }[];
  const [{ id: hub } = { id: '' }] = seeds('hubs') as { id: string }[];
  const [{ id: service } = { id: '' }] = seeds('services') as { id: string }[];
  const [{ id: programme } = { id: '' }] = seeds('programmes') as { id: string }[];
  const any: Readonly<Record<string, string>> = {
    ...{ $council: council, $hub: hub, $service: service, $programme: programme },
    ...{ $activity: yearRound, $kind: 'hub', $id: hub },
  };
  const names = readdirSync('app/routes').filter((name) => /^\$lang\.(?!form\.|exit\.).*\.tsx$/.test(name));
  return names.map((name) => {
    const parts = name
      .replace(/\.tsx$/, '')
      .split('.')
      .slice(1)
      .filter((part) => part !== '_index');
    return [paths.home(language), ...parts.map((part) => part.replace(/_$/, '')).map((part) => any[part] ?? part)].join(
      '/',
    );
  });
}
