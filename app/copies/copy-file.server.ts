import type { Copy } from './copy';
import { copyPdf } from './copy-pdf.server';
import { copyText } from './copy-text';

/** The copy as a file to keep, under a name that says nothing; no cache holds it and no browser opens it in a page. */
export async function copyFile(copy: Copy, as: 'pdf' | 'text'): Promise<Response> {
  const [body, type, name] =
    as === 'pdf'
      ? [await copyPdf(copy), 'application/pdf', 'copy.pdf']
      : [copyText(copy), 'text/plain; charset=utf-8', 'copy.txt'];
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(body, { headers });
}
