import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { i18nFor } from './i18n/i18n.server';
import { log } from './platform/log.server';
import { TitleContext } from './ui/frame/document-title';

export { commands } from './commands/index.server';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/** Nothing suspends, so the page is rendered in one go. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const i18n = i18nFor(new URL(request.url).pathname.split('/')[1] ?? 'en');
  const holder = { title: '' };
  const markup = renderToString(
    <I18nextProvider i18n={i18n}>
      <TitleContext.Provider value={holder}>
        <RemixServer context={context} url={request.url} />
      </TitleContext.Provider>
    </I18nextProvider>,
  );
  const html = markup.replace('<title></title>', () => `<title>${escapeText(holder.title)}</title>`);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', i18n.language);
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted) return;
  // What nobody can ask of an address is no fault of ours; the access log has it.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log.error({ requestId: context.requestId, error }, 'a request failed');
}
