import { describe, expect, it } from 'vitest';
import { filePart } from '~/attachments/file-part.server';
import { multipart } from '../../support/documents';

const read = (name: string, bytes: Buffer) => {
  const { body, contentType } = multipart(name, bytes);
  return filePart(body, contentType, 'file');
};

describe('the file in a posted form', () => {
  it('comes out as it went in, line ends and all', () => {
    const bytes = Buffer.from('\r\n--xy\r\n\0\xff--xyz', 'latin1');
    expect(read('a.pdf', bytes)).toEqual({ name: 'a.pdf', bytes });
  });

  it('keeps a name with marks and other letters', () => {
    expect(read('Report; final=%22گ%22.pdf', Buffer.from('x'))?.name).toBe('Report; final="گ".pdf');
  });

  it('may be empty', () => {
    expect(read('', Buffer.alloc(0))).toEqual({ name: '', bytes: Buffer.alloc(0) });
  });

  it('is found after other fields', () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n2\r\n--b--';
    expect(filePart(Buffer.from(body), 'multipart/form-data; boundary="b"', 'file')?.bytes.toString()).toBe('2');
  });

  it.each([
    ['another type', 'x=1', 'application/x-www-form-urlencoded'],
    ['no boundary', '--b\r\n', 'multipart/form-data'],
    [
      'an end that is missing',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n2',
      'multipart/form-data; boundary=b',
    ],
    ['nothing', '', 'multipart/form-data; boundary=b'],
  ])('is not there in a body of %s', (_, body, type) => {
    expect(filePart(Buffer.from(body), type, 'file')).toBeNull();
  });
});
