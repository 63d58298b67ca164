import type { Answer, Answers } from './answers';
import type { Condition } from './conditions';
import type { Field } from './field';

/** Family pages stand in every live language, professional ones in English. */
export type Audience = 'family' | 'professional';

/** `young` is an i18next context; `professional` reads English, with words of its own where the form has them. */
export type Voice = 'young' | 'professional';

/** What varies from outside: given to every engine call, never looked up. */
export interface JourneyContext {
  /** YYYY-MM-DD in Europe/London. */
  today: string;
  /** The hub of a postcode by the catchment this process holds. */
  findHub: (postcode: string) => {
    outcome: string;
    hub: string | null;
    alternative: string | null;
    council: string | null;
  };
  /** Whether a programme of the menu may be asked for now; any may where it is not said. */
  mayPick?: (programme: string) => boolean;
}

/** A form: an ordered list of pages. Field ids are unique in a form and never used again for something else. */
export interface FormDefinition {
  id: string;
  version: number;
  audience: Audience;
  /** The form whose words serve the pages this one shares with it, by page id. */
  borrows?: string;
  pages: readonly Page[];
  /** Answers that the form is opened with and that nobody is asked: they count from the start. */
  given?: readonly { id: string; values: readonly string[] }[];
  /** Worked out from answers, never asked, never stored; conditions may read them like answers. */
  derived: readonly Derived[];
  /** Where the person comes once nothing is missing; check answers where it is not said. Only those are sent. */
  endsAt?: 'suggestion';
  /** Opened by a link that someone is handed; nobody begins it by themself. */
  isInvited?: boolean;
  /** Long enough for a page that shows its sections and how far each has come. */
  hasTaskList?: boolean;
  /** Sections whose answers a professional may keep for another one like it. */
  keptForAnother?: readonly string[];
  /** How the person is spoken to, from the answers. */
  voice?: (answers: Answers) => Voice | undefined;
}

export interface Derived {
  id: string;
  reads: readonly string[];
  values: readonly string[];
  from: (answers: Answers, context: JourneyContext) => string | readonly string[] | null;
}

export type Page = QuestionPage | InfoPage | ListPage | EndPage;

interface PageBase {
  /** kebab-case; it is the page's address. */
  id: string;
  /** Who it is for, where that is not the form's own audience. */
  audience?: Audience;
  section: string;
  when?: Condition;
  /** A React panel shown above the question, by name. */
  panel?: string;
  /** Another form that may serve the person better from here on: offered, with everything carried over. */
  otherForm?: string;
}

export interface QuestionPage extends PageBase {
  kind: 'question';
  fields: readonly Field[];
  /** Has a line saying why it is asked and who will see it: words `<page>.why`. */
  isSensitive?: boolean;
}

/** Nothing to answer; going on is recorded so that nobody skips it. */
export interface InfoPage extends PageBase {
  kind: 'info';
}

/** The journey cannot go on from here: the path ends. */
export interface EndPage extends PageBase {
  kind: 'end';
  /** Whoever gets here is not ours to help: nothing of theirs is kept. */
  discards?: boolean;
}

/** A list of people: each item is a short run of pages walked like the form itself. */
export interface ListPage extends PageBase {
  kind: 'list';
  /** The answer id that holds the list. */
  list: string;
  pages: readonly QuestionPage[];
  min: number;
  max: number;
  /** Field ids joined to name an item in summaries. */
  nameFields: readonly string[];
}

/** A person's mistake: which field, which control to go to, and a code whose words stand in the locale. */
export interface Issue {
  field: string;
  control: string;
  code: string;
  facts?: Readonly<Record<string, string | number>>;
}

/** A place in a journey: a page, or a page of one item of a list. */
export interface Location {
  page: string;
  item?: string;
  itemPage?: string;
}

export interface Visit {
  location: Location;
  page: Page;
  state: 'complete' | 'incomplete';
}

/** Everything that follows from a form and what has been answered. */
export interface Walk {
  /** The pages on the path in order, up to and with the frontier. */
  path: readonly Visit[];
  /** The answers that count (abandoned branches are left out), with the derived ones. */
  answers: Answers;
  /** Where to go on; null when nothing is missing. */
  frontier: Location | null;
}

export type Accepted = { ok: true; values: Record<string, Answer> } | { ok: false; issues: readonly Issue[] };
