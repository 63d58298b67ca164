import type { RequestHandler } from 'express';
import type { Content } from '~/content/content';
import { openHandler } from '~/platform/open-handler.server';
import { londonDay } from '~/i18n/london-day';
import { answerOruk } from './answer-oruk.server';
import { feedOf } from './feed.server';

/** `/api/oruk` and all under it. `content` gives the content of the moment. */
export function orukHandler(content: () => Content): RequestHandler {
  return openHandler((path, query, known) => answerOruk(path, query, known, feedOf(content(), londonDay(new Date()))));
}
