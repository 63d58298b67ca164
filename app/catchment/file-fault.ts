import type { RowFault } from './postcode-layout';

export type Fault = RowFault | 'layout' | 'empty' | 'not-text' | 'quotes' | 'twice' | 'outside-barnet' | 'too-many';

/** What makes a file unusable, and with it all the others. */
export interface FileFault {
  file: string;
  /** From 1; null where it is about the whole file. */
  line: number | null;
  fault: Fault;
}
