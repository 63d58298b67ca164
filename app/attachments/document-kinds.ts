/** What may be added to a request, and how much of it. */
export const attachmentLimits = { bytes: 10 * 1024 * 1024, files: 5 } as const;

/** The body that carries one file: the file, and the form's own words around it. */
export const uploadBodyBytes = attachmentLimits.bytes + 64 * 1024;

export type DocumentKind = 'pdf' | 'word' | 'image';

/** Why a file is not taken. */
export type DocumentFault =
  | 'missing'
  | 'empty'
  | 'too-large'
  | 'wrong-kind'
  | 'password'
  | 'macros'
  | 'two-kinds'
  | 'bomb'
  | 'infected'
  | 'too-many';

/** A file that may be kept: its kind, and the ending its content calls for, whatever its name says. */
export interface Document {
  kind: DocumentKind;
  ending: string;
}

/** Addresses whose posts carry a file. */
export const isUploadAddress = (path: string) => /^\/[a-zA-Z-]{2,8}\/form\/[a-z-]+\/files$/.test(path);
