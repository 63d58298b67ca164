/** The ids an input is described by: what the page says first, then its hint, then its error. */
export function describedBy(
  id: string,
  { hint, error, describedBy: outside }: { hint?: unknown; error?: unknown; describedBy?: string | undefined },
): string | undefined {
  return [outside, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
