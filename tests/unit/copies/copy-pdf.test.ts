import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Copy } from '~/copies/copy';
import { copyPdf, fontsByScript } from '~/copies/copy-pdf.server';
import { languages } from '~/i18n/i18n.server';

const line = (text: string, direction: 'ltr' | 'rtl' = 'ltr') => ({ text, direction });
const copyOf = (...lines: Copy['sections'][0]['entries'][0]['lines']): Copy => ({
  ...{ language: 'fa', direction: 'rtl', title: 'آنچه به ما گفتید', note: 'نسخهٔ شما.' },
  facts: [['شمارهٔ پیگیری', 'BF-0000-0000']],
  sections: [{ title: 'کمک', entries: [{ question: 'چه شده؟', lines }] }],
});

/** Everything of a PDF that is text once its streams are unpacked. */
function unpacked(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts = [bytes.toString('latin1')];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('endstream', at);
    try {
      parts.push(inflateSync(bytes.subarray(at + 7, end), { finishFlush: 2 }).toString('latin1'));
    } catch {
      // a stream of another kind
    }
  }
  return parts.join('\n');
}

describe('a copy as a PDF', () => {
  let plain: string;
  beforeAll(async () => {
    plain = unpacked(await copyPdf(copyOf(line('سلام، Hello 123', 'rtl'), line('Hello سلام'))));
  });

  it('is a tagged PDF in its language', () => {
    expect(plain).toMatch(/^%PDF-1\.7/);
    expect(plain).toMatch(/\/Lang ?\(fa\)/);
    expect(plain).toContain('/StructTreeRoot');
  });

  it('carries the letters of both scripts itself', () => {
    expect(plain).toMatch(/\/BaseFont ?\/\w{6}\+NotoSans-/);
    expect(plain).toMatch(/\/BaseFont ?\/\w{6}\+NotoSansArabic-/);
  });

  it.each([
    '#panic("no")',
    '= No heading',
    '*bold* _it_ $x^2$ <label> @ref',
    '#read("/etc/passwd")',
    '\\u{41} // no',
    '"]) #x',
  ])('never reads what was written as markup: %s', async (text) => {
    expect(
      Buffer.from(await copyPdf(copyOf(line(text))))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it.each(languages.filter(({ isLive }) => isLive).map(({ code }) => code))(
    'has the letters of the language %s',
    (code) => {
      expect(Object.keys(fontsByScript)).toContain(new Intl.Locale(code).maximize().script);
    },
  );
});
