/** A message as it is worded: keys and the facts put into them. One pure file per message makes it. */
export interface Mail {
  subject: string;
  lines: readonly string[];
  /** The same as a text message, where there is one. */
  text?: string;
  facts: Partial<MailFacts>;
}

/** What a message may say besides its own words. */
export interface MailFacts {
  reference: string;
  link: string;
  /** The name of a tray; empty to those outside. */
  tray: string;
  /** The approved text that staff chose; empty where there is none. */
  topic: string;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

interface Language {
  code: string;
  direction: 'ltr' | 'rtl';
  t: (key: string, facts: Record<string, string>) => string;
}

/** The mail in a language, as plain text and as HTML that carries its language and direction. */
export function renderMail({ subject, lines, facts }: Mail, { code, direction, t }: Language): RenderedMail {
  const words = lines.map((line) => t(line, facts));
  const { reference = '', link = '' } = facts;
  const escapedFacts = { ...facts, reference: `<bdi>${reference}</bdi>`, link: anchor(link) };
  const paragraphs = lines.map((line) => `<p>${t(line, { ...escapedFacts })}</p>`);
  const title = t(subject, facts);
  return {
    subject: title,
    text: `${words.join('\n\n')}\n`,
    html: [
      '<!DOCTYPE html>',
      `<html lang="${code}" dir="${direction}">`,
      `<head><meta charset="utf-8"><title>${title}</title></head>`,
      `<body dir="${direction}">`,
      ...paragraphs,
      '</body></html>',
      '',
    ].join('\n'),
  };
}

/** An address reads left to right in any language. */
function anchor(link: string): string {
  return `<a href="${link}" dir="ltr">${link}</a>`;
}
