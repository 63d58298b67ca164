/**
 * A page that is the same for everyone: a browser may hold it, and asks each time whether it still holds good. What staff
 * have just put right is seen at the next look, and a page that has not changed costs an answer of 304 without a body.
 */
export const heldAndAsked = 'public, no-cache';
