/** What a list says in a mail, besides its links. */
export interface ListMailWords {
  subject: string;
  lead: string;
  open: string;
  automatic: string;
}

interface Entry {
  name: string;
  address: string;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** The mail that takes a list along, as plain text and as HTML, in the language and direction of the page it came from. */
export function listMail(
  { subject, lead, open, automatic }: ListMailWords,
  entries: readonly Entry[],
  { code, direction, list }: { code: string; direction: string; list: string },
) {
  const link = (address: string, name: string) => `<a href="${escape(address)}">${escape(name)}</a>`;
  return {
    subject,
    text: [lead, ...entries.map(({ name, address }) => `${name}\n${address}`), `${open}\n${list}`, automatic, ''].join(
      '\n\n',
    ),
    html: [
      '<!DOCTYPE html>',
      `<html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
      `<body dir="${direction}"><p>${escape(lead)}</p>`,
      `<ul>${entries.map(({ name, address }) => `<li>${link(address, name)}</li>`).join('')}</ul>`,
      `<p>${link(list, open)}</p><p>${escape(automatic)}</p></body></html>`,
      '',
    ].join('\n'),
  };
}
