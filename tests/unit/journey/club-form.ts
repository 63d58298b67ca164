import {
  checkboxes,
  end,
  info,
  list,
  number,
  postcode,
  question,
  radios,
  skippable,
  text,
  textarea,
} from '~/forms/define';
import type { Answers } from '~/journey/answers';
import { all, any, answered, is, not } from '~/journey/conditions';
import type { FormDefinition, JourneyContext, Location, Walk } from '~/journey/form';
import { pageKey } from '~/journey/navigate';
import { walk } from '~/journey/walk';

/** A small form with one of everything the engine knows. */
export const club: FormDefinition = {
  id: 'club',
  version: 1,
  audience: 'family',
  derived: [
    {
      id: 'region',
      reads: ['stay', 'homePostcode'],
      values: ['hub', 'outside', 'none'],
      from: ({ homePostcode }, { findHub }) =>
        typeof homePostcode === 'string' ? findHub(homePostcode).outcome : 'none',
    },
  ],
  voice: ({ who }) => (who === 'child' ? 'young' : undefined),
  pages: [
    info('start', 'welcome'),
    question('start', 'who', [radios('who', ['adult', 'child'])]),
    question('start', 'age', [number('age', 0, 17)], { when: is('who', 'child') }),
    question('place', 'where', [radios('stay', [{ value: 'home', reveals: [postcode('homePostcode')] }, 'away'])]),
    question('place', 'far', [radios('farReason', ['visits', 'none'])], { when: is('region', 'outside') }),
    end('place', 'too-far', { when: is('farReason', 'none') }),
    question('likes', 'likes', [
      checkboxes(
        'likes',
        [
          'chess',
          { value: 'wine', when: is('who', 'adult') },
          { value: 'other', reveals: [text('otherLike')] },
          'nothing',
        ],
        { none: 'nothing', ...skippable },
      ),
    ]),
    question('likes', 'chess-rank', [text('rank', skippable)], {
      when: all(answered('likes'), any(is('likes', 'chess'), is('likes', 'wine')), not(is('who', 'child'))),
    }),
    list('people', 'friends', {
      list: 'friends',
      min: 1,
      max: 3,
      nameFields: ['friendName', 'friendNick'],
      pages: [
        question('people', 'friend', [text('friendName'), text('friendNick', skippable)]),
        question('people', 'friend-age', [radios('friendAge', ['young', 'old'])]),
        question('people', 'friend-school', [text('friendSchool', skippable)], { when: is('friendAge', 'young') }),
      ],
    }),
    list('people', 'pets', {
      list: 'pets',
      min: 0,
      max: 2,
      nameFields: ['petName'],
      when: is('who', 'adult'),
      pages: [
        question('people', 'pet', [text('petName')]),
        question('people', 'pet-food', [text('petFood', skippable)]),
      ],
    }),
    question('end', 'note', [textarea('note', 20, skippable)]),
  ],
};

export const context: JourneyContext = {
  today: '2026-11-24',
  findHub: (typed) => ({
    outcome: typed.startsWith('NW9') ? 'hub' : 'outside',
    hub: null,
    alternative: null,
    council: null,
  }),
};

/** A finished club form: an adult at home with one friend and no pets. */
export const finished: Answers = {
  'seen:welcome': true,
  who: 'adult',
  stay: 'home',
  homePostcode: 'NW9 5AB',
  likes: ['chess', 'other'],
  otherLike: 'Kites',
  rank: null,
  friends: { isDone: true, items: [friend('1', 'Ada')] },
  pets: { isDone: true, items: [] },
  note: null,
};

export function friend(id: string, friendName: string, more: Answers = {}) {
  return { id, answers: { friendName, friendNick: null, friendAge: 'old', ...more } };
}

export const walkClub = (answers: Answers): Walk => walk(club, answers, context);

/** The path as addresses: `who`, `friends/1/friend`. */
export const addresses = ({ path }: Walk): readonly string[] => path.map(({ location }) => pageKey(location));

export const frontierOf = ({ frontier }: Walk): string | null => frontier && pageKey(frontier);

/** `friends/1/friend` as a location. */
export function at(address: string): Location {
  const [page = '', item, itemPage] = address.split('/');
  return { page, ...(item !== undefined && { item }), ...(itemPage !== undefined && { itemPage }) };
}
