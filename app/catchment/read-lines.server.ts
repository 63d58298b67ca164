import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Longer than any line of an official file. What is longer is no such file, and is not held in memory. */
const longestLine = 8192;

export class NotText extends Error {}

/**
 * The lines of a file, one after another, never all at once. Throws `NotText` at a line too long or a zero byte, and
 * where the path is no ordinary file: a link, a pipe or a device is not read.
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!(await file.stat()).isFile()) throw new NotText('not an ordinary file');
    let rest = '';
    for await (const chunk of file.createReadStream({ encoding: 'utf8', autoClose: false })) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) throw new NotText('a line is too long');
      for (const line of lines) yield clean(line);
    }
    if (rest !== '') yield clean(rest);
  } finally {
    await file.close();
  }
}

function clean(line: string): string {
  if (line.length > longestLine) throw new NotText('a line is too long');
  if (line.includes('\u0000')) throw new NotText('it holds zero bytes');
  return line.replace(/^\uFEFF/, '').replace(/\r$/, '');
}
