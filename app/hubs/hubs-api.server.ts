import { type OpenReply, openJson, wrongJson } from '~/platform/open-json.server';
import type { FindHub } from './hub';

/**
 * `GET /api/hubs?postcode=`: the hub of a postcode, as JSON, from the table in memory.
 * @param typed the postcode as asked, null where the address has none
 * @param known the request's If-None-Match
 */
export function answerHubs(typed: string | null, known: string | null, findHub: FindHub): OpenReply {
  const answer = findHub(typed ?? '');
  const body = JSON.stringify(answer);
  return answer.outcome === 'invalid' ? wrongJson(400, body) : openJson(body, known);
}
