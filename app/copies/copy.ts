import type { InBoth, TranscriptEntry } from '~/referrals/transcript';

export type Direction = 'ltr' | 'rtl';

/** What a person sent, in words, as it is laid out on a sheet, in a PDF or in a plain text. */
export interface Copy {
  language: string;
  direction: Direction;
  title: string;
  /** Reference, when it was sent, where it went: name and value. */
  facts: readonly (readonly [string, string])[];
  /** Who may see it. */
  note: string;
  sections: readonly CopySection[];
}

export interface CopySection {
  title: string;
  entries: readonly CopyEntry[];
}

export interface CopyEntry {
  question: string;
  lines: readonly CopyLine[];
}

export interface CopyLine {
  text: string;
  direction: Direction;
}

interface Wanted {
  /** The words as they were shown, or in English. */
  words: keyof InBoth<unknown>;
  direction: Direction;
  notGiven: string;
}

/** The questions and answers under the titles they were asked under; a child or adult has a part of their own. */
export function copySections(transcript: readonly TranscriptEntry[], wanted: Wanted): readonly CopySection[] {
  const sections: { key: string; title: string; entries: CopyEntry[] }[] = [];
  for (const entry of transcript) {
    const key = entry.item ? `${entry.item.list}/${entry.item.id}` : entry.section.english;
    const last = sections.at(-1);
    const section = last?.key === key ? last : { key, title: titleOf(entry, wanted), entries: [] };
    if (section !== last) sections.push(section);
    section.entries.push({ question: entry.question[wanted.words], lines: linesOf(entry, wanted) });
  }
  return sections.map(({ title, entries }) => ({ title, entries }));
}

const titleOf = ({ item, section }: TranscriptEntry, { words }: Wanted) => (item?.title ?? section)[words];

function linesOf({ answer }: TranscriptEntry, { words, direction, notGiven }: Wanted): readonly CopyLine[] {
  const shown = answer.typed ? answer.typed.text.split('\n') : answer.words[words];
  return (shown.length > 0 ? shown : [notGiven]).map((text) => ({ text, direction: directionOf(text, direction) }));
}

/**
 * Which way a line runs: as its first letter does (Unicode bidirectional algorithm, rules P2, P3).
 * What has digits and marks alone is a number, and runs from left to right in every language.
 */
export function directionOf(text: string, otherwise: Direction): Direction {
  const first = /[\p{L}]/u.exec(text)?.[0];
  if (first === undefined) return /\d/.test(text) ? 'ltr' : otherwise;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
