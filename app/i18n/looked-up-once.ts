/**
 * Remembers what was looked up or made under a name, for as long as the process runs. For what never changes and of
 * which there are few: names come from code, content and days, never from what somebody typed.
 */
export function lookedUpOnce<T>(): (name: string, look: () => T) => T {
  const known = new Map<string, T>();
  return (name, look) => {
    const found = known.get(name) ?? look();
    known.set(name, found);
    return found;
  };
}
