import { pageKey } from '~/journey/navigate';
import type { Answer } from '~/journey/answers';
import type { Field } from '~/journey/field';
import type { FormDefinition, QuestionPage, Walk } from '~/journey/form';
import { summary, type SummaryCard, type SummaryRow } from '~/journey/summary';
import {
  answerWords,
  isTyped,
  itemName,
  optionalWords,
  optionWords,
  pageWords,
  questionWords,
  sectionWords,
  type Wording,
} from '~/journey/wording';

/** The same words as the person saw them and in English, which staff read. */
export interface InBoth<T> {
  asked: T;
  english: T;
}

/** One question and its answer in words, as they were at sending. */
export interface TranscriptEntry {
  section: InBoth<string>;
  page: string;
  /** The member of a list it is about. */
  item: { list: string; id: string; title: InBoth<string> } | null;
  field: string;
  question: InBoth<string>;
  answer: {
    codes: readonly string[];
    words: InBoth<readonly string[]>;
    /** The person's own words and the language of the page they were typed on. */
    typed: { text: string; language: string } | null;
  };
}

interface TranscriptSource {
  form: FormDefinition;
  walked: Walk;
  /** The language of the page each answer was given on, by page key. */
  typedIn: Readonly<Record<string, string>>;
  asked: Wording;
  english: Wording;
}

/** Freezes everything that counts, in the order it was asked. */
export function makeTranscript({
  form,
  walked,
  typedIn,
  asked,
  english,
}: TranscriptSource): readonly TranscriptEntry[] {
  const isInEnglish = asked.language === english.language;
  const both = <T>(words: (wording: Wording) => T): InBoth<T> => {
    const first = words(asked);
    return { asked: first, english: isInEnglish ? first : words(english) };
  };
  const aboutOf = (card: SummaryCard) => ({
    section: both((wording) => sectionWords(wording, card.section)),
    item: card.list
      ? { list: card.list.page, id: card.list.item, title: both((wording) => cardTitle(wording, card)) }
      : null,
  });
  const entry = (about: ReturnType<typeof aboutOf>, row: SummaryRow, field: Field, answer: Answer): TranscriptEntry => {
    const words = both((wording) => answerWords(wording, row.page, field, answer));
    const typed = isTyped(field) && answer !== null;
    return {
      section: about.section,
      page: row.page.id,
      item: about.item,
      field: field.id,
      question: both((wording) => questionWords(wording, row.page, field)),
      answer: {
        codes: codesOf(field, answer),
        words,
        typed: typed
          ? { text: words.asked.join('\n'), language: typedIn[pageKey(row.location)] ?? asked.language }
          : null,
      },
    };
  };
  return summary(form, walked).flatMap((card) => {
    const about = aboutOf(card);
    return card.rows.flatMap((row) => [
      entry(about, row, row.field, row.answer),
      ...row.revealed.map(({ field, answer }) => entry(about, row, field, answer)),
    ]);
  });
}

/** The title of a section, or of one item of a list: its name where it has one. */
export function cardTitle(wording: Wording, { section, list }: SummaryCard): string {
  if (!list) return sectionWords(wording, section);
  const numbered = pageWords(wording, { id: list.page }, 'item', { number: list.number });
  return itemName(list.nameFields, list.answers) ?? numbered;
}

/** Exactly what a person agreed to or not: the page's words and the choice they made, a line each. */
export function wordsShown(wording: Wording, page: QuestionPage, field: Field, value: string): readonly string[] {
  const lead = optionalWords(wording, page, 'lead');
  return [
    pageWords(wording, page, 'title'),
    ...(lead === undefined ? [] : [lead]),
    optionWords(wording, page, field, value),
  ];
}

function codesOf(field: Field, answer: Answer): readonly string[] {
  if (answer === null || !('options' in field || field.kind === 'known')) return [];
  return (Array.isArray(answer) ? (answer as readonly unknown[]) : [answer]).filter((code) => typeof code === 'string');
}
