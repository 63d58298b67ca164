import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { settings } from './env.server';
import { remixHandler, type Uploads } from './http-remix.server';
import { keepPages } from './kept-pages.server';
import { log } from './log.server';
import { isNotIndexed } from './not-indexed';

export interface AppParts {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Whether the database and the queue can be reached. */
  isReady: () => Promise<boolean>;
  /** Changes with every change of the content, and every day: pages that are kept are made anew. */
  contentVersion: () => string;
  /** What is answered without Remix, by path: programs ask for it, far more often than people do for a page. */
  direct?: Readonly<Record<string, RequestHandler>>;
  /** The addresses that take files. */
  uploads: Uploads;
  /** Serves the sources while developing. */
  development?: RequestHandler | undefined;
}

/** The product as one Express application. It does not compress: the proxy before it does (docs/operations.md). */
export function createApp({ build, isReady, contentVersion, uploads, direct = {}, development }: AppParts) {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', settings.trustProxy);
  app.use(withRequestId, accessLog, headersOf(development !== undefined), leftOutOfSearch);
  app.get('/healthz', (_request, response) => {
    response.type('text').set('Cache-Control', 'no-store').send('ok');
  });
  app.get('/readyz', (_request, response, next) => {
    isReady().then((ready) => {
      response
        .status(ready ? 200 : 503)
        .type('text')
        .set('Cache-Control', 'no-store')
        .send(ready ? 'ready' : 'not ready');
    }, next);
  });
  for (const [address, handler] of Object.entries(direct)) app.all(address, handler);
  app.use(refuseUnknown);
  app.use(development ?? staticFiles());
  app.use(development ? remixHandler(build, uploads) : remixHandler(build, uploads, keepPages(contentVersion)));
  app.use(lastResort);
  return app;
}

function withRequestId(_request: Request, response: Response, next: NextFunction) {
  const requestId = randomUUID();
  response.locals.requestId = requestId;
  response.setHeader('X-Request-Id', requestId);
  next();
}

/** The path alone: a query may hold a postcode. */
function accessLog(request: Request, response: Response, next: NextFunction) {
  const start = performance.now();
  const { method, path: requested } = request;
  response.on('finish', () => {
    if (requested.startsWith('/assets/') || requested === '/healthz' || requested === '/readyz') return;
    const ms = Math.round(performance.now() - start);
    log.info({
      requestId: response.locals.requestId as string,
      method,
      path: requested,
      status: response.statusCode,
      ms,
    });
  });
  next();
}

/** No inline script or style, no nonce: pages are the same for everyone and may be cached. */
function headersOf(isDevelopment: boolean) {
  const self = ["'self'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: isDevelopment ? [...self, "'unsafe-inline'"] : self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: isDevelopment ? [...self, 'ws:'] : self,
        manifestSrc: self,
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: ["'none'"],
      },
    },
    // With `no-referrer` browsers send `Origin: null` with our own forms, which the origin rule refuses.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.isProduction ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
}

function leftOutOfSearch(request: Request, response: Response, next: NextFunction) {
  if (isNotIndexed(request.path)) response.setHeader('X-Robots-Tag', 'noindex');
  next();
}

function refuseUnknown(request: Request, response: Response, next: NextFunction) {
  if (!request.originalUrl.startsWith('/')) return void response.sendStatus(400);
  if (!['GET', 'HEAD', 'POST'].includes(request.method))
    return void response.set('Allow', 'GET, HEAD, POST').sendStatus(405);
  next();
}

/** The built files of the browser: those under /assets carry their hash in their name. */
function staticFiles() {
  const folder = path.resolve('build/client');
  const files = express.Router();
  files.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  // Only a name with a dot: no page has one, and the disk is not asked about each page.
  files.get(/^\/[^/]+\.[^/]+$/, express.static(folder, { maxAge: '1h', index: false, redirect: false }));
  return files;
}

function lastResort(error: unknown, _request: Request, response: Response, next: NextFunction) {
  log.error({ requestId: response.locals.requestId as string, error }, 'a request failed');
  if (response.headersSent) next(error);
  else response.sendStatus(500);
}
