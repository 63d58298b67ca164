// A list without an account: what is on it stands in the address, `?list=programme.epec session.chatter-tots`, and nowhere else.

/** The kinds of content that can be put on a list, by their own names. */
export const listKinds = ['programme', 'session'] as const;

export interface Listed {
  kind: (typeof listKinds)[number];
  id: string;
}

export const mostListed = 30;
const item = new RegExp(`^(${listKinds.join('|')})\\.([a-z0-9-]{1,100})$`);

/** What an address has on its list, each once, in order; `isOdd` where something there is none of ours or too much. */
export function readList(query: URLSearchParams): { items: readonly Listed[]; isOdd: boolean } {
  const words = (query.get('list') ?? '').slice(0, 4000).split(/[ +]+/).filter(Boolean);
  const known = new Map(words.flatMap((word) => (item.test(word) ? [[word, listedIn(word)] as const] : [])));
  const items = [...known.values()].slice(0, mostListed);
  return { items, isOdd: words.some((word) => !known.has(word)) || known.size > mostListed };
}

function listedIn(word: string): Listed {
  const [, kind, id = ''] = item.exec(word) ?? [];
  return { kind: kind as Listed['kind'], id };
}

const nameOf = ({ kind, id }: Listed) => `${kind}.${id}`;
/** The list as a form sends it along; null where it is empty. */
export const listValue = (items: readonly Listed[]) => (items.length === 0 ? null : items.map(nameOf).join(' '));

const same = (a: Listed) => (b: Listed) => a.kind === b.kind && a.id === b.id;
export const isListed = (items: readonly Listed[], one: Listed) => items.some(same(one));
export const withItem = (items: readonly Listed[], one: Listed) => (isListed(items, one) ? items : [...items, one]);
export const withoutItem = (items: readonly Listed[], one: Listed) => items.filter((each) => !same(one)(each));

/** An address with the list in it; as it is where there is nothing on the list. */
export function withList(href: string, items: readonly Listed[]): string {
  if (items.length === 0) return href;
  const [place = '', hash] = href.split('#');
  const list = items.map(nameOf).join('+');
  return `${place}${place.includes('?') ? '&' : '?'}list=${list}${hash === undefined ? '' : `#${hash}`}`;
}
