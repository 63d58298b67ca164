import { describe, expect, it } from 'vitest';
import { contentDisposition, fileName } from '~/attachments/file-name';

describe('the name of a file', () => {
  it.each([
    ['Plan for Ada.pdf', 'pdf', 'Plan for Ada.pdf'],
    ['C:\\Users\\me\\plan.doc', 'docx', 'plan.docx'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['invoice.pdf.exe', 'pdf', 'invoice.pdf.pdf'],
    ['\u202Efdp.exe', 'pdf', 'fdp.pdf'],
    ['گزارش.pdf', 'pdf', 'گزارش.pdf'],
    ['a\r\nSet-Cookie: x.png', 'png', 'aSet-Cookie x.png'],
    ['"; x="y.png', 'png', 'x= y.png'],
    ['.htaccess', 'pdf', 'document.pdf'],
    ['', 'png', 'document.png'],
    [`${'x'.repeat(300)}.png`, 'png', `${'x'.repeat(80)}.png`],
  ])('%o becomes safe', (given, ending, name) => {
    expect(fileName(given, ending)).toBe(name);
  });

  it('is given in letters every browser reads, and in its own', () => {
    expect(contentDisposition('Plan گ (1).pdf')).toBe(
      `attachment; filename="Plan _ (1).pdf"; filename*=UTF-8''Plan%20%DA%AF%20%281%29.pdf`,
    );
  });
});
