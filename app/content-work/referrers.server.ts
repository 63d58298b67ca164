import { i18nFor } from '~/i18n/i18n.server';
import { listItems } from './items.server';
import { inWork, type KindName, kindNames, type References } from './kinds-in-work';
import { nameOf } from './name-of';

/** What other items each control of a kind may name, by id. */
export async function referencesOf(kind: KindName): Promise<{ ids: References; names: Record<string, string> }> {
  const { refersTo = {} } = inWork(kind);
  const names: Record<string, string> = {};
  const ids: Record<string, string[]> = {};
  for (const [control, others] of Object.entries(refersTo)) {
    const items = (await Promise.all(others.filter(isKnown).map(listItems)))
      .flat()
      .filter(({ isRetired }) => !isRetired);
    ids[control] = items.map(({ id }) => id);
    for (const { id, data, kind: of } of items) names[id] = nameInEnglish(of as KindName, data);
  }
  return { ids, names };
}

/** What staff know an item by. */
export const nameInEnglish = (kind: KindName, data: Readonly<Record<string, unknown>>) =>
  nameOf((key, facts) => i18nFor('en').t(key, facts), kind, data);

const isKnown = (kind: string): kind is KindName => (kindNames as readonly string[]).includes(kind);

/** Live items that name this one, by kind and id. */
export async function findReferrers(kind: KindName, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const other of kindNames) {
    const controls = Object.entries(inWork(other).refersTo ?? {}).filter(([, kinds]) =>
      (kinds as readonly string[]).includes(kind),
    );
    if (controls.length === 0) continue;
    for (const item of await listItems(other)) {
      const names = controls.flatMap(([control]) => valuesAt(item.data, control.split('.')));
      if (!item.isRetired && names.includes(id)) found.push(`${other} ${item.id}`);
    }
  }
  return found;
}

function valuesAt(value: unknown, [part, ...rest]: readonly string[]): unknown[] {
  if (part === undefined) return Array.isArray(value) ? value : [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[part], rest) : [];
}
