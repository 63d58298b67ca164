const safe = /^\/staff(?:\/(?!\/)[A-Za-z0-9_./-]*)?(?:\?[A-Za-z0-9_.=&%+-]*)?$/;
const signInPages = /^\/staff\/(?:sign-in|sign-on|sign-out|first)(?:[/?]|$)/;

/** Where to go after signing in: one of our own staff pages, else the staff home. Never another site. */
export function readReturnTo(typed: string | null | undefined): string {
  if (!typed || !safe.test(typed) || typed.includes('//') || typed.includes('..') || signInPages.test(typed))
    return '/staff';
  return typed;
}
