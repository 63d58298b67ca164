import type { Request, RequestHandler } from 'express';
import type { FindHub } from './hub';
import { answerHubs, refuseHubs } from './hubs-api.server';

/** `/api/hubs` without Remix, whose work for a request would be most of the cost. `findHub` gives the table of the moment. */
export function hubsHandler(findHub: () => FindHub): RequestHandler {
  return (request, response) => {
    const { status, headers, body } =
      request.method === 'GET' || request.method === 'HEAD'
        ? answerHubs(postcodeOf(request), request.get('if-none-match') ?? null, findHub())
        : refuseHubs(request.method);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    if (body !== null) response.setHeader('Content-Length', Buffer.byteLength(body));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Not Express's own reading of the query, which makes lists and objects of some names. */
function postcodeOf({ originalUrl }: Request): string | null {
  const query = originalUrl.indexOf('?');
  return query === -1 ? null : new URLSearchParams(originalUrl.slice(query + 1)).get('postcode');
}
