import type { Location } from '~/journey/form';

type Typed = Readonly<Record<string, string | readonly string[]>>;

interface BadInput {
  name: string;
  path: Location;
  post: Typed;
  /** Control, key of the words, facts in them. */
  issues: readonly (readonly [string, string, Record<string, unknown>?])[];
  /** False where a choice was posted that the page does not offer: no browser can show it as chosen. */
  isOffered?: boolean;
}

const dayFromNow = (days: number) => {
  const [year = '', month = '', day = ''] = new Date(Date.now() + days * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return { day, month, year };
};
const partsOf = (id: string, { day, month, year }: { day: string; month: string; year: string }): Typed => ({
  [`${id}-day`]: day,
  [`${id}-month`]: month,
  [`${id}-year`]: year,
});
const years = (ago: number) => ({ ...dayFromNow(0), day: '1', year: String(new Date().getUTCFullYear() - ago) });

const where = { page: 'where' };
const name = { page: 'your-name' };
const birth = { page: 'children', item: '1', itemPage: 'child-birth' };
const contact = { page: 'contact' };
const atHome = (homePostcode: string) => ({ homeKind: 'home', homePostcode });
const born = (parts: Typed): Typed => ({ childBirth: 'date', ...parts });
const due = (days: number): Typed => ({ childBirth: 'expected', ...partsOf('childDueOn', dayFromNow(days)) });
const bornOn = (day: string, month: string, year: string) => born(partsOf('childBornOn', { day, month, year }));

export const badInput: readonly BadInput[] = [
  { name: 'nothing chosen', path: where, post: {}, issues: [['homeKind', 'ask:where.homeKind.issues.required']] },
  {
    name: 'no postcode',
    path: where,
    post: atHome(''),
    issues: [['homePostcode', 'ask:where.homePostcode.issues.required']],
  },
  {
    name: 'half a postcode',
    path: where,
    post: atHome('NW9'),
    issues: [['homePostcode', 'issues:postcode.only-part']],
  },
  {
    name: 'a word for a postcode',
    path: where,
    post: atHome('Colindale'),
    issues: [['homePostcode', 'issues:postcode.not-a-postcode']],
  },
  {
    name: 'an emoji for a postcode',
    path: where,
    post: atHome('🏠'),
    issues: [['homePostcode', 'issues:postcode.not-a-postcode']],
  },
  {
    name: 'a choice nobody offered',
    path: where,
    post: { homeKind: 'castle' },
    isOffered: false,
    issues: [['homeKind', 'ask:where.homeKind.issues.required']],
  },
  {
    name: 'no name',
    path: name,
    post: { firstName: '', lastName: ' ' },
    isOffered: false,
    issues: [
      ['firstName', 'ask:your-name.firstName.issues.required'],
      ['lastName', 'ask:your-name.lastName.issues.required'],
    ],
  },
  {
    name: 'a name of marks nobody sees',
    path: name,
    post: { firstName: '\u200f\u200e', lastName: '\0\0' },
    isOffered: false,
    issues: [
      ['firstName', 'ask:your-name.firstName.issues.required'],
      ['lastName', 'ask:your-name.lastName.issues.required'],
    ],
  },
  {
    name: 'an over-long name',
    path: name,
    post: { firstName: 'ن'.repeat(201), lastName: 'ok' },
    issues: [['firstName', 'issues:text.too-long', { limit: 200 }]],
  },
  {
    name: 'no way to say how old',
    path: birth,
    post: {},
    issues: [['childBirth', 'ask:child-birth.childBirth.issues.required']],
  },
  {
    name: '29 February of no leap year',
    path: birth,
    post: bornOn('29', '2', '2023'),
    issues: [['childBornOn-day', 'issues:date.not-real']],
  },
  {
    name: 'a day of words',
    path: birth,
    post: bornOn('first', 'May', '2019'),
    issues: [['childBornOn-day', 'issues:date.not-real']],
  },
  {
    name: 'no month',
    path: birth,
    post: bornOn('1', '', '2019'),
    issues: [['childBornOn-month', 'issues:date.month-missing']],
  },
  {
    name: 'a short year',
    path: birth,
    post: bornOn('1', '5', '19'),
    issues: [['childBornOn-year', 'issues:date.year-form']],
  },
  {
    name: 'a year of the Persian calendar',
    path: birth,
    post: bornOn('1', '5', '1398'),
    issues: [['childBornOn-year', 'issues:date.other-calendar']],
  },
  {
    name: 'a child born tomorrow',
    path: birth,
    post: born(partsOf('childBornOn', dayFromNow(2))),
    issues: [['childBornOn-day', 'ask:child-birth.childBornOn.issues.future']],
  },
  {
    name: 'a child of forty years',
    path: birth,
    post: born(partsOf('childBornOn', years(40))),
    issues: [['childBornOn-day', 'ask:child-birth.childBornOn.issues.too-long-ago']],
  },
  { name: 'a due date long past', path: birth, post: due(-60), issues: [['childDueOn-day', 'issues:date.due-past']] },
  {
    name: 'a due date years ahead',
    path: birth,
    post: due(700),
    issues: [['childDueOn-day', 'issues:date.due-too-far']],
  },
  {
    name: 'an age in words',
    path: birth,
    post: { childBirth: 'age', childAge: 'seven' },
    issues: [['childAge', 'issues:number.not-a-number']],
  },
  {
    name: 'an age of ninety',
    path: birth,
    post: { childBirth: 'age', childAge: '90' },
    issues: [['childAge', 'ask:child-birth.childAge.issues.out-of-range', { min: 0, max: 25 }]],
  },
  {
    name: 'no answer to "another?"',
    path: { page: 'children' },
    post: {},
    issues: [['another', 'ask:children.issues.required']],
  },
  { name: 'nothing wanted', path: { page: 'needs' }, post: {}, issues: [['needs', 'ask:needs.needs.issues.required']] },
  {
    name: 'a story without end',
    path: { page: 'your-words' },
    post: { story: 'آ'.repeat(4001) },
    issues: [['story', 'issues:textarea.too-long', { limit: 4000 }]],
  },
  {
    name: 'none of these beside one of them',
    path: { page: 'today' },
    post: { harm: ['afraid', 'none'] },
    issues: [['harm', 'issues:checkboxes.none-and-others']],
  },
  { name: 'no safe way', path: contact, post: {}, issues: [['contactBy', 'ask:contact.contactBy.issues.required']] },
  {
    name: 'every way blank',
    path: contact,
    post: { contactBy: ['phone', 'email', 'letter', 'someone'], phoneNumber: '', emailAddress: '', throughSomeone: '' },
    issues: [
      ['phoneNumber', 'ask:contact.phoneNumber.issues.required'],
      ['emailAddress', 'ask:contact.emailAddress.issues.required'],
      ['letterAddress-line1', 'ask:contact.letterAddress.issues.required'],
      ['throughSomeone', 'ask:contact.throughSomeone.issues.required'],
    ],
  },
  {
    name: 'a mail address without a domain',
    path: contact,
    post: { contactBy: 'email', emailAddress: 'quetzalia@' },
    issues: [['emailAddress', 'issues:email.not-an-email']],
  },
  {
    name: 'too few digits for a phone',
    path: contact,
    post: { contactBy: 'phone', phoneNumber: '123' },
    issues: [['phoneNumber', 'issues:phone.not-a-phone']],
  },
  {
    name: 'a town alone is no address',
    path: contact,
    post: { contactBy: 'letter', 'letterAddress-town': 'London' },
    issues: [['letterAddress-line1', 'issues:address.line1-missing']],
  },
  {
    name: 'an address with a wrong postcode',
    path: contact,
    post: { contactBy: 'letter', 'letterAddress-line1': '17 Peppercorn Mews', 'letterAddress-postcode': 'ZZZ' },
    issues: [['letterAddress-postcode', 'issues:address.not-a-postcode']],
  },
  {
    name: 'not to be contacted, and by mail',
    path: contact,
    post: { contactBy: ['email', 'i-will-come'], emailAddress: 'quetzalia@mailbox.example.org' },
    issues: [['contactBy', 'ask:contact.contactBy.issues.none-and-others']],
  },
  {
    name: 'safe until yesterday',
    path: { page: 'until-when' },
    post: partsOf('safeUntil', dayFromNow(-2)),
    issues: [['safeUntil-day', 'issues:date.past']],
  },
  {
    name: 'a language nobody offered',
    path: { page: 'language' },
    post: { speaks: 'zz' },
    isOffered: false,
    issues: [['speaks', 'issues:select.required']],
  },
  {
    name: 'a link nobody offered',
    path: { page: 'your-link' },
    post: { relationship: 'king' },
    isOffered: false,
    issues: [['relationship', 'issues:radios.required']],
  },
  {
    name: 'help nobody offered',
    path: { page: 'programmes' },
    post: { programmes: ['yacht'] },
    isOffered: false,
    issues: [['programmes', 'issues:checkboxes.required']],
  },
  {
    name: 'neither yes nor no',
    path: { page: 'agree-share' },
    post: {},
    issues: [['agreesShare', 'ask:agree-share.agreesShare.issues.required']],
  },
];

export const goodInput: readonly { name: string; path: Location; post: Typed; becomes: Typed }[] = [
  { name: 'dots in a postcode', path: where, post: atHome('nw9.5ab'), becomes: { homePostcode: 'NW9 5AB' } },
  { name: 'a postcode in one piece', path: where, post: atHome('Nw95aB'), becomes: { homePostcode: 'NW9 5AB' } },
  {
    name: 'Persian digits and marks in a postcode',
    path: where,
    post: atHome('\u200fNW۹ ۵AB\u200e'),
    becomes: { homePostcode: 'NW9 5AB' },
  },
  {
    name: 'an emoji and Arabic letters in a name',
    path: name,
    post: { firstName: 'زهرا 🌸', lastName: 'O’Brien‑Óg' },
    becomes: { firstName: 'زهرا 🌸', lastName: 'O’Brien‑Óg' },
  },
  {
    name: 'a NUL in a name',
    path: name,
    post: { firstName: 'Zeph\0yr', lastName: 'Ok' },
    becomes: { firstName: 'Zephyr' },
  },
  {
    name: '29 February of a leap year',
    path: birth,
    post: bornOn('29', '2', '2024'),
    becomes: { 'childBornOn-day': '29', 'childBornOn-year': '2024' },
  },
  {
    name: 'a date in Persian digits',
    path: birth,
    post: bornOn('۲۳', '۷', '۲۰۱۹'),
    becomes: { 'childBornOn-day': '23', 'childBornOn-month': '7', 'childBornOn-year': '2019' },
  },
  {
    name: 'a foreign phone',
    path: contact,
    post: { contactBy: 'phone', phoneNumber: '+98 21 1234 5678' },
    becomes: { phoneNumber: '+98 21 1234 5678' },
  },
  {
    name: 'lines typed in Windows',
    path: { page: 'your-words' },
    post: { story: 'one\r\ntwo' },
    becomes: { story: 'one\ntwo' },
  },
  {
    name: 'exactly as much as may be',
    path: { page: 'your-words' },
    post: { story: 'x'.repeat(4000) },
    becomes: { story: 'x'.repeat(4000) },
  },
];
