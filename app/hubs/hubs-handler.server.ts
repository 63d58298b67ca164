import type { RequestHandler } from 'express';
import { openHandler } from '~/platform/open-handler.server';
import type { FindHub } from './hub';
import { answerHubs } from './hubs-api.server';

/** `/api/hubs`. `findHub` gives the table of the moment. */
export function hubsHandler(findHub: () => FindHub): RequestHandler {
  return openHandler((_path, query, known) => answerHubs(query.get('postcode'), known, findHub()));
}
