import { createContext, useContext, type ReactElement } from 'react';

/** Gives the markup of a part of a page, by a name under which it is the same whenever it is asked for. */
export type Keep = (name: string, part: ReactElement) => string;

/** Filled by entry.server.tsx. */
export const KeepContext = createContext<Keep | null>(null);

interface KeptProps {
  as: 'header' | 'footer';
  className: string;
  /** Absent where the part is this page's own. Few: it is kept as long as the process runs. */
  name: string | undefined;
  /** Reads nothing but its own properties and the words of the language. */
  children: ReactElement;
}

/** What frames every page alike, rendered once in each language: half of what a question page consists of. */
export function Kept({ as: Tag, className, name, children }: KeptProps) {
  const keep = useContext(KeepContext);
  if (!keep || name === undefined) return <Tag className={className}>{children}</Tag>;
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: keep(name, children) }} />;
}
