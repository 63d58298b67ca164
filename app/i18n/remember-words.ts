import type { i18n, TFunction } from 'i18next';
import { lookedUpOnce } from './looked-up-once';

/**
 * The same instance, remembering the words it has looked up: a page looks up a hundred, which never change while the
 * product runs, and that was a third of the work of rendering it. Words with facts put into them are looked up each time.
 * It is a child object because react-i18next copies, for every component, each member that an instance itself has.
 */
export function rememberWords(instance: i18n): i18n {
  const fixed = lookedUpOnce<TFunction>();
  const getFixedT = (...given: Parameters<i18n['getFixedT']>) => {
    const [language, subject, prefix] = given as unknown[];
    return fixed([language, subject, prefix].join(' '), () => remembering(instance.getFixedT(...given)));
  };
  return Object.assign(Object.create(instance) as i18n, { getFixedT, t: remembering(instance.t.bind(instance)) });
}

/** Keeps what has no facts but the context (the voice); keys come from code and files alone, so they end somewhere. */
function remembering<T extends TFunction>(translate: T): T {
  const known = lookedUpOnce<string>();
  const remember = (key: unknown, facts: unknown, ...rest: unknown[]) => {
    const look = () => (translate as unknown as (...given: unknown[]) => string)(key, facts, ...rest);
    const context = contextOf(facts);
    if (typeof key !== 'string' || context === undefined) return look();
    return known(`${context} ${key}`, look);
  };
  return Object.assign(remember as unknown as T, translate);
}

/** Empty where there are no facts; undefined where there are others. */
function contextOf(facts: unknown): string | undefined {
  if (facts === undefined) return '';
  if (typeof facts !== 'object' || facts === null) return undefined;
  const { context = '', ...others } = facts as { context?: unknown };
  return typeof context === 'string' && Object.keys(others).length === 0 ? context : undefined;
}
