import type { Fault, FileFault } from './file-fault';

const words: Readonly<Record<Fault, string>> = {
  layout: 'its columns are neither those of OS Code-Point Open nor of the ONS Postcode Directory',
  empty: 'it holds no postcode',
  'not-text': 'it is not a text file of lines',
  columns: 'the row has too few or too many columns (was the file cut, or another added to it?)',
  quotes: 'a quotation mark is not closed (was the file cut?)',
  postcode: 'there is no postcode where one should stand',
  district: 'there is no district code (E09000003) where one should stand',
  ward: 'there is no ward code (E05013628) where one should stand',
  place: 'there are no eastings and northings where they should stand',
  quality: 'there is no positional quality (10 to 90) where it should stand',
  ended: 'there is no month (200001) where the end should stand',
  'outside-barnet': 'a postcode of Barnet lies miles away (have eastings and northings changed places?)',
  twice: 'the postcode stands twice',
  'too-many': 'there are many more postcodes than this part of the country has',
};

/** What is wrong with the files, a line each, for whoever runs the command. */
export function describeFaults(faults: readonly FileFault[]): string {
  return faults
    .map(({ file, line, fault }) => `  ${file}${line === null ? '' : `, line ${line.toString()}`}: ${words[fault]}\n`)
    .join('');
}
