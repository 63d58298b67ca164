import { secretHashes } from '~/platform/keys.server';
import { type Code, newCode, printCode } from './code';
import { hashesOf } from './codes.server';

/**
 * The code of what a draft is sent as. It follows from the draft's random id and a key of ours, so that the sent page can
 * show it however often the button is pressed or the answer is lost; once the tombstone is gone, nobody can make it again.
 */
export const trackingCode = (draftId: string): Code => newCode(secretHashes('tracking', draftId)[0]);

/** The code in print, where it is the one whose hash was stored; null once the keys have been changed. */
export function trackingCodeIn(draftId: string, stored: readonly { secretHash: string }[]): string | null {
  const code = trackingCode(draftId);
  const [hash] = hashesOf('track', code);
  return stored.some(({ secretHash }) => secretHash === hash.toString('base64url')) ? printCode(code) : null;
}
