/** What `locales/<code>/language.json` says of a language. */
export interface Language {
  /** BCP 47. */
  code: string;
  /** Its name in itself. */
  name: string;
  /** What a caller says to be given an interpreter. */
  nameInEnglish: string;
  direction: 'ltr' | 'rtl';
  /** Offered to the public. */
  isLive: boolean;
  /** A qualified person has signed off the safety texts. */
  isReviewed: boolean;
}
