import type { RequestHandler } from 'express';
import { type OpenReply, refuseMethod } from './open-json.server';

/** What a program asks: the path, its query, and the If-None-Match it sent. */
type Answer = (path: string, query: URLSearchParams, known: string | null) => OpenReply;

/** An address without Remix, whose work for a request would be most of the cost. */
export function openHandler(answer: Answer): RequestHandler {
  return (request, response) => {
    const { status, headers, body } =
      request.method === 'GET' || request.method === 'HEAD'
        ? answer(request.path, queryOf(request.originalUrl), request.get('if-none-match') ?? null)
        : refuseMethod(request.method);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    if (body !== null) response.setHeader('Content-Length', Buffer.byteLength(body));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Not Express's own reading of the query, which makes lists and objects of some names. */
function queryOf(address: string): URLSearchParams {
  const query = address.indexOf('?');
  return new URLSearchParams(query === -1 ? '' : address.slice(query + 1));
}
