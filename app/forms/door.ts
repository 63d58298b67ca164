import { all, any, is, not } from '~/journey/conditions';
import type { FormDefinition, Page } from '~/journey/form';
import { ties } from '~/front-door/facts';
import { doorAge, doorDerived, doorWho } from './door-people';
import { doorPlace } from './door-place';
import { doorWork } from './door-work';
import { checkboxes, info, question, radios, skippable } from './define';
import { isProfessional, notProfessional } from './professional-pages';
import { harmPage } from './shared-pages';
import { voiceOf } from './voice';

const isDanger = is('dangerNow', 'yes');
const wantsHelp = is('worry', 'help');
const isHarm = is('worry', 'harm', 'exploitation');

/** Nothing more is needed: the door is found. */
const isDecided = any(isDanger, is('worry', 'look', 'allegation'), is('profession', 'reach'));
const isSocialCare = is('profession', 'social-care');
const goesOn = all(not(isDecided), not(isSocialCare));

const when = (page: Page, condition: Page['when']): Page => ({
  ...page,
  ...(condition && { when: page.when ? all(condition, page.when) : condition }),
});

/** The front door: the fewest questions that find where a person should go. What is answered here is not asked again. */
export const door: FormDefinition = {
  id: 'door',
  version: 1,
  audience: 'family',
  borrows: 'ask',
  endsAt: 'suggestion',
  derived: doorDerived,
  voice: voiceOf,
  pages: [
    question('start', 'now', [radios('dangerNow', ['yes', 'no'])]),
    info('start', 'call-first', { when: isDanger, panel: 'emergency' }),
    doorWho,
    ...doorWork.profession,
    question(
      'start',
      'worry',
      [
        radios('worry', [
          ...['help', 'harm'],
          ...['exploitation', 'allegation', 'private-fostering'].map((value) => ({ value, when: isProfessional })),
          'look',
        ]),
      ],
      { when: all(not(isDanger), not(isSocialCare), not(is('profession', 'reach'))) },
    ),
    ...doorAge.map((page) => when(page, goesOn)),
    question('about', 'ties', [checkboxes('ties', [...ties, 'none'], { none: 'none' })], {
      when: all(goesOn, is('ageGroup', '18-19', '20-25')),
    }),
    ...doorPlace.where.map((page) => when(page, all(not(isDecided), not(isHarm)))),
    ...doorPlace.outside.map((page) => when(page, all(goesOn, not(isHarm)))),
    harmPage('safety', all(goesOn, wantsHelp, notProfessional)),
    ...doorWork.needs.map((page) => when(page, all(goesOn, wantsHelp, isProfessional))),
    question(
      'help',
      'who-helps',
      [
        checkboxes(
          'whoHelps',
          [
            ...['school', 'nursery', 'gp', 'health-visitor', 'midwife', 'mental-health', 'early-help', 'social-worker'],
            ...['charity', 'other', 'nobody'],
          ],
          { none: 'nobody', ...skippable },
        ),
      ],
      { when: all(goesOn, wantsHelp, is('whoAsks', 'parent', 'young-person')) },
    ),
  ],
};
