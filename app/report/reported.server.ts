import { wordsIn } from '~/activities/activity';
import { content } from '~/content/content.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { programmeWords } from '~/support/programme-words';

/** What a person says something is wrong with: its kind and id in content, its name in a language, and its page. */
export function findReported(kind: string | undefined, id: string | undefined, language: string) {
  const { hubs, sessions, programmes } = content();
  const i18n = i18nFor(language);
  if (kind === 'hub') {
    const hub = hubs.find((each) => each.id === id);
    return (
      hub && ({ kind, id: hub.id, name: i18n.t(`codes:hub.${hub.id}`), page: paths.hub(language, hub.id) } as const)
    );
  }
  if (kind === 'session') {
    const found = sessions.find((each) => each.id === id);
    return (
      found &&
      ({ kind, id: found.id, name: wordsIn(found, language).title, page: paths.activity(language, found.id) } as const)
    );
  }
  if (kind === 'programme') {
    const found = programmes.find((each) => each.id === id);
    const name = found && programmeWords(i18n, found, language).name;
    return (
      found && ({ kind, id: found.id, name: name ?? found.id, page: paths.programme(language, found.id) } as const)
    );
  }
  return undefined;
}
