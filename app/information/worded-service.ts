import type { Service } from '~/content/kinds/service';

/** What a page needs to name a service. */
export type WordedService = Pick<Service, 'id' | 'audience' | 'words'>;

export const wordedService = ({ id, audience, words }: Service): WordedService => ({
  ...{ id, audience },
  ...(words && { words }),
});
