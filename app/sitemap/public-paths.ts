import type { Content } from '~/content/content';
import { paths } from '~/paths';

/** Every page that is there for anyone to find, in one language. `activities` are the ids of the groups still to come. */
export function publicPaths(
  language: string,
  { hubs, services, programmes, councils }: Pick<Content, 'hubs' | 'services' | 'programmes' | 'councils'>,
  activities: readonly string[],
): string[] {
  const information = (['safety', 'privacy', 'accessibility', 'cookies', 'contact'] as const).map((page) =>
    paths.page(language, page),
  );
  return [
    paths.home(language),
    paths.getHelp(language),
    paths.hubs(language),
    ...hubs.flatMap(({ id }) => [paths.hub(language, id), paths.hubWeek(language, id)]),
    paths.support(language),
    paths.supportProfessionals(language),
    ...programmes.map(({ id }) => paths.programme(language, id)),
    paths.activities(language),
    ...activities.map((id) => paths.activity(language, id)),
    paths.services(language),
    ...services.map(({ id }) => paths.service(language, id)),
    ...councils.map(({ id }) => paths.council(language, id)),
    ...information,
  ];
}
