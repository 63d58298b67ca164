import type { CardFacts } from './list-facts.server';
import { useSpeaker } from './use-speaker';

/** Where a group is, in short: names of places are English in every language, and read from left to right. */
export function VenueName({ venue: { name, area } }: Pick<CardFacts, 'venue'>) {
  const { t } = useSpeaker();
  return (
    <>
      {name === null ? `${t('one.atHub')} · ` : null}
      <bdi lang="en">{name === null ? area : `${name}, ${area}`}</bdi>
    </>
  );
}
