/**
 * The fields of one line of CSV, without the quotes around them; null where a quote is not closed or stands where none
 * may, as in a line that was cut. A field of the official files never holds a line end.
 */
export function readCsvRow(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  for (let at = 0; at <= line.length;) {
    const end = line[at] === '"' ? afterQuote(line, at) : nextComma(line, at);
    if (end === null || (end < line.length && line[end] !== ',')) return null;
    const text = line.slice(at, end);
    const isQuoted = text.startsWith('"');
    if (!isQuoted && text.includes('"')) return null;
    fields.push(isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text);
    at = end + 1;
  }
  return fields;
}

function nextComma(line: string, start: number): number {
  const at = line.indexOf(',', start);
  return at === -1 ? line.length : at;
}

function afterQuote(line: string, start: number): number | null {
  let at = line.indexOf('"', start + 1);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at === -1 ? null : at + 1;
}
