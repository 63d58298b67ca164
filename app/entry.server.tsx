import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { frameData } from './i18n/frame-data.server';
import { i18nFor } from './i18n/i18n.server';
import { lookedUpOnce } from './i18n/looked-up-once';
import { FrameContext } from './i18n/use-frame-data';
import { log } from './platform/log.server';
import { TitleContext } from './ui/frame/document-title';
import { KeepContext, type Keep } from './ui/frame/kept';

export { commands } from './commands/index.server';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

const kept = lookedUpOnce<string>();

/** Nothing suspends and nothing is hydrated, so the page is rendered in one go. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  asked: AppLoadContext,
) {
  const { pathname } = new URL(request.url);
  const i18n = i18nFor(pathname.split('/')[1] ?? 'en');
  const holder = { title: '' };
  const render = (part: ReactElement) => renderToStaticMarkup(<I18nextProvider i18n={i18n}>{part}</I18nextProvider>);
  const keep: Keep = (name, part) => kept(`${i18n.language} ${name}`, () => render(part));
  const markup = render(
    <FrameContext.Provider value={frameData(pathname, asked.refusal)}>
      <TitleContext.Provider value={holder}>
        <KeepContext.Provider value={keep}>
          <RemixServer context={context} url={request.url} />
        </KeepContext.Provider>
      </TitleContext.Provider>
    </FrameContext.Provider>,
  );
  const html = markup.replace('<title></title>', () => `<title>${escapeText(holder.title)}</title>`);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', i18n.language);
  asked.page = `<!DOCTYPE html>${html}`;
  return new Response(null, { status, headers });
}

export function handleError(error: unknown, { context }: { context: AppLoadContext }) {
  // What nobody can ask of an address is no fault of ours; the access log has it.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log.error({ requestId: context.requestId, error }, 'a request failed');
}
