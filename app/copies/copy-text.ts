import type { Copy } from './copy';

/** Windows line ends, which every case system's box and editor takes; UTF-8 with its mark, as some guess otherwise. */
const lineEnd = '\r\n';
const byteOrderMark = '\uFEFF';

/** The copy as plain text: a title a part, a question a line, its answer set in below it. */
export function copyText({ title, facts, note, sections }: Copy): string {
  const head = [title, ...facts.map(([name, value]) => `${name}: ${value}`), note];
  const parts = sections.map(({ title: name, entries }) => [
    '',
    name,
    '-'.repeat([...name].length),
    ...entries.flatMap(({ question, lines }) => ['', question, ...lines.map(({ text }) => `    ${text}`)]),
  ]);
  return `${byteOrderMark}${[...head, ...parts.flat(), ''].join(lineEnd)}`;
}
