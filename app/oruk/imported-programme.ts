import type { Programme } from '~/content/kinds/programme';
import { needs, stages } from '~/content/programme-codes';
import type { Held, LiveProgramme } from './plan-import';
import type { Incoming } from './read-service';

/** A service of somebody else as a kind of help with a door of its own. */
export function newProgramme(service: Incoming, { needOf }: Pick<Held, 'needOf'>): Programme {
  const { id, name, description, who, organization, email, url, phone, ages, terms } = service;
  const found = new Set(terms.map(needOf));
  const inStages = ages
    ? stages.filter((stage) => {
        const [from = 0, to = 25] = stage.split('-').map(Number);
        return ages.fromYears < to && ages.toYears >= from;
      })
    : stages;
  return {
    ...{ id, audience: 'family', kind: 'other', stages: inStages.length > 0 ? [...inStages] : [...stages], ages },
    ...{ forWhom: ['whole-family'], needs: needs.filter((need) => found.has(need)), hubs: [], length: null },
    ...{ how: ['own-door'], provider: { name: organization || name, phone, email, url } },
    ...{ mayBePicked: false, needsSafetyQuestion: false, instead: { programmes: [], services: [] }, meanwhile: [] },
    words: { en: { name, summary: description || name, who, what: [], not: '' } },
    lastCheckedOn: null,
  };
}

/** A programme of our own takes over what it is called, what it is and how to reach it; our rules about it stay. */
export function withWords(
  { programme, said }: LiveProgramme,
  { name, description, who, organization, email, url, phone }: Incoming,
  { borough }: Pick<Held, 'borough'>,
): Programme {
  const isSaid = name === said.name && (description || name) === (said.summary || said.name);
  const english = programme.words?.en;
  const written = {
    what: [],
    not: '',
    ...english,
    name,
    summary: description || name,
    who: who || (english?.who ?? ''),
  };
  const provider =
    organization === '' || organization === borough
      ? programme.provider
      : { ...programme.provider, name: organization };
  return {
    ...programme,
    ...(!isSaid && { words: { ...programme.words, en: written } }),
    provider: provider && {
      name: provider.name,
      phone: phone ?? programme.provider?.phone ?? null,
      email: email ?? programme.provider?.email ?? null,
      // the address in our own feed is that of our own page
      url: programme.provider ? programme.provider.url : url,
    },
  };
}
