import { useTranslation } from '~/i18n/use-translation';
import { type ActAnswer, type Typed, valueOf } from './act-view';

interface Box {
  name: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  value: string;
}

/** The boxes of an act's form: words by `staff-acts:<act>.<box>`, faults and what was typed by the box's name. */
export interface Boxes {
  lead: string | undefined;
  typed: Typed;
  error: (name: string) => string | undefined;
  value: (name: string, otherwise?: string) => string;
  values: (name: string) => readonly string[];
  /** For one line or several lines of text. `name` where it is not the words' own. */
  box: (words: string, otherwise?: string, name?: string) => Box;
  /** For radios, select and checkboxes: a legend instead of a label. */
  pick: (words: string, name?: string) => Omit<Box, 'label'> & { legend: string };
  /** The words of a choice. */
  option: (words: string, code: string) => string;
}

export function useBoxes(act: string, answer: ActAnswer | undefined, facts: { childrenSafety: string }): Boxes {
  const { t, i18n } = useTranslation('staff-acts');
  const typed = answer?.typed ?? {};
  const has = (key: string) => i18n.exists(`staff-acts:${key}`);
  const error = (name: string) => {
    const code = answer?.issues[name];
    if (code === undefined) return undefined;
    const own = `${act}.${name.replace(/-\d+$/, '')}.issues.${code}`;
    return t(has(own) ? own : `issues.${code}`);
  };
  const value = (name: string, otherwise = '') => (answer ? valueOf(typed, name) : otherwise);
  const about = (words: string, name: string) => ({
    ...{ name, error: error(name), value: value(name) },
    hint: has(`${act}.${words}.hint`) ? t(`${act}.${words}.hint`) : undefined,
  });
  return {
    ...{ typed, error, value, values: (name: string) => typed[name] ?? [] },
    lead: has(`${act}.lead`) ? t(`${act}.lead`, facts) : undefined,
    box: (words, otherwise, name = words) => ({
      ...about(words, name),
      ...{ label: t(`${act}.${words}.label`), value: value(name, otherwise) },
    }),
    pick: (words, name = words) => ({ ...about(words, name), legend: t(`${act}.${words}.label`) }),
    option: (words, code) => t(`${act}.${words}.options.${code}`),
  };
}
