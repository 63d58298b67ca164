import { NoUseTrying } from '~/platform/jobs.server';

/** Why a message did not go out, as a code: what the other server says may quote the person's address. */
export class MessageRefused extends Error {
  constructor(readonly failure: string) {
    super(`a message was not taken: ${failure}`);
  }
}

/** The other server will not take this message tomorrow either. */
export class MessageRefusedForGood extends NoUseTrying {
  constructor(readonly failure: string) {
    super(`a message was refused for good: ${failure}`);
  }
}
