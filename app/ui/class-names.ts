/** The class attribute of the parts that are there; undefined when none is. */
export function classNames(...parts: readonly (string | false | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}
