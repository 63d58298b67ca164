import { describe, expect, it } from 'vitest';
import { readDocument } from '~/attachments/read-document.server';
import { compound, docx, eicar, jpg, pdf, png, zipOf } from '../../support/documents';

const withTail = (start: Buffer, tail: Buffer) => Buffer.concat([start, tail]);

describe('what a file is', () => {
  it.each([
    ['a PDF', pdf(), 'pdf', 'pdf'],
    ['a Word document of today', docx(), 'word', 'docx'],
    ['a Word document of before 2007', compound(['WordDocument', '1Table']), 'word', 'doc'],
    ['a PNG', png, 'image', 'png'],
    ['a JPEG', jpg, 'image', 'jpg'],
    ['a PDF that speaks of /Encrypt', pdf('/Title (/Encryption of /Encrypted mail) '), 'pdf', 'pdf'],
  ])('is told by its content: %s', async (_, bytes, kind, ending) => {
    expect(await readDocument(bytes)).toEqual({ document: { kind, ending } });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['more than ten megabytes', withTail(pdf(), Buffer.alloc(10 * 1024 * 1024)), 'too-large'],
    ['a program', Buffer.from('MZ\x90\x00\x03'), 'wrong-kind'],
    ['text', Buffer.from('Dear hub,'), 'wrong-kind'],
    ['a test virus as text', Buffer.from(eicar), 'wrong-kind'],
    ['a web page', Buffer.from('<!doctype html><script>1</script>'), 'wrong-kind'],
    ['a drawing that may hold script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'wrong-kind'],
    ['an archive', zipOf({ name: 'a.exe' }), 'wrong-kind'],
    ['a spreadsheet', zipOf({ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }), 'wrong-kind'],
    ['an archive cut short', docx().subarray(0, 60), 'wrong-kind'],
    ['an old spreadsheet', compound(['Workbook']), 'wrong-kind'],
    ['a PDF with a password', pdf('/Encrypt 5 0 R '), 'password'],
    ['a PDF with a password, said in place', pdf('/Encrypt<< /Filter /Standard >> '), 'password'],
    ['a Word document with a password', compound(['EncryptionInfo', 'EncryptedPackage']), 'password'],
    ['an old Word document with a password', compound(['WordDocument'], 0x0100), 'password'],
    ['an archive with a password', docx({ name: 'word/media/a', isEncrypted: true }), 'password'],
    ['a Word document with macros', docx({ name: 'word/vbaProject.bin' }), 'macros'],
    ['an old Word document with macros', compound(['WordDocument', 'Macros']), 'macros'],
    ['a picture that is an archive too', withTail(png, zipOf({ name: 'a.exe' })), 'two-kinds'],
    ['a PDF that is an archive too', withTail(pdf(), docx()), 'two-kinds'],
    ['a picture that is a PDF too', withTail(jpg, pdf()), 'two-kinds'],
    ['a picture with script in it', withTail(png, Buffer.from('<script>alert(1)</script>')), 'two-kinds'],
    ['a bomb', docx({ name: 'word/media/a', unpacked: 4_000_000_000 }), 'bomb'],
    ['a bomb of many parts', docx(...Array.from({ length: 6000 }, (_, index) => ({ name: `${index}` }))), 'bomb'],
  ])('is not taken where it is %s', async (_, bytes, fault) => {
    expect(await readDocument(bytes)).toEqual({ fault });
  });
});
