import { all, any, is, not } from '~/journey/conditions';
import type { FormDefinition } from '~/journey/form';
import { agenciesNamed, agencyPages } from './agency-pages';
import { isUnder13 } from './ask-people';
import { outsidePages, placeDerived } from './ask-place';
import { shortContactPages } from './contact-pages';
import { end, info, phone, postcode, question, radios, skippable, text, textarea } from './define';
import {
  agreedPages,
  isProfessional,
  notProfessional,
  professionalWords,
  senderPages,
  tellingPages,
  toldCheck,
} from './professional-pages';
import { birth, languagePages } from './shared-pages';
import { tellAdults, tellChildren } from './tell-people';
import { worryPages } from './tell-worry';
import { voiceOf } from './voice';

const isPublic = is('whoAsks', 'public');
const isYoung = is('whoAsks', 'young-person');
const isAssessment = is('tellKind', 'assessment');
const isUnnamed = is('staysUnnamed', 'no-name');
const audience = 'professional';

/**
 * MASH: a worry about a child, or a professional's Early Help Assessment. Page ids are neutral: they stay in a browser's
 * history. Everything that is not needed to act can be skipped, so a plain one takes minutes.
 */
export const tell: FormDefinition = {
  id: 'tell',
  version: 1,
  audience: 'family',
  borrows: 'ask',
  hasTaskList: true,
  keptForAnother: ['start', 'you', 'place', 'family', 'services', 'contact'],
  derived: [...placeDerived, isUnder13, agenciesNamed],
  voice: voiceOf,
  pages: [
    info('start', 'before', { panel: 'safety-hours' }),
    question('start', 'who', [radios('whoAsks', ['professional', 'public', 'parent', 'young-person'])]),
    info('start', 'this-device', { when: notProfessional, panel: 'safe-device' }),
    info('start', 'who-reads', { when: isYoung }),

    ...senderPages('you'),
    question('you', 'stay-unnamed', [radios('staysUnnamed', ['may-tell', 'do-not-tell', 'no-name'])], {
      when: isPublic,
      isSensitive: true,
    }),
    question(
      'you',
      'your-name',
      [
        text('firstName', { autocomplete: 'given-name', spellcheck: false }),
        text('lastName', { autocomplete: 'family-name', spellcheck: false }),
      ],
      { when: not(isUnnamed) },
    ),
    question(
      'you',
      'your-tie',
      [radios('senderTie', ['relative', 'neighbour', 'family-friend', 'childminder', 'other'], skippable)],
      { when: isPublic },
    ),
    question('you', 'your-age', [birth({ kind: 'ownBirth', bornOn: 'ownBornOn', age: 'ownAge' })], { when: isYoung }),
    question('you', 'what-for', [radios('tellKind', ['safeguarding', 'assessment'])], {
      when: isProfessional,
      audience,
    }),
    question(
      'you',
      'already-phoned',
      [
        radios(
          'phoned',
          [{ value: 'yes', reveals: [text('phonedWho', skippable), text('phonedWhen', skippable)] }, 'no'],
          { codes: 'yesNo', ...skippable },
        ),
      ],
      { when: not(isAssessment) },
    ),

    // Without full agreement nobody may discuss an assessment: said before anything is typed for nothing.
    question('agreement', 'agree-help', [radios('agreesHelp', ['yes', 'no'])], { when: isAssessment }),
    question('agreement', 'agree-share', [radios('agreesShare', ['yes', 'no'])], {
      when: all(isAssessment, is('agreesHelp', 'yes')),
    }),
    end('agreement', 'agreement-needed', {
      when: all(isAssessment, any(is('agreesHelp', 'no'), is('agreesShare', 'no'))),
      audience,
    }),
    ...agreedPages('agreement'),

    question(
      'place',
      'where',
      [
        radios('homeKind', [
          { value: 'home', reveals: [postcode('homePostcode')] },
          { value: 'no-fixed', reveals: [postcode('stayingPostcode', skippable)] },
          'hiding',
          'not-known',
        ]),
      ],
      { isSensitive: true },
    ),
    ...outsidePages(all(isAssessment, is('homeKind', 'home'), is('homeOutcome', 'outside'))),
    question('place', 'street', [text('homeStreet', skippable)], { when: is('homeKind', 'home', 'not-known') }),
    question('place', 'careful-place', [textarea('avoid', 1000, { rows: 3, ...skippable })], {
      when: is('homeKind', 'hiding'),
    }),

    tellChildren,
    ...worryPages,

    tellAdults,
    question('family', 'family-reach', [phone('familyPhone', skippable), text('familyReachNote', skippable)], {
      when: isProfessional,
      audience,
    }),
    ...languagePages('family', isProfessional),
    question('family', 'doctor', [text('doctor', skippable)], {
      when: all(isProfessional, not(is('homeKind', 'hiding'))),
    }),

    ...agencyPages('services'),
    professionalWords('services', 'past-help', 'pastHelp'),

    ...tellingPages('telling'),
    toldCheck('telling'),
    question('telling', 'your-lead', [text('leadName', skippable), text('leadReach', skippable)], {
      when: isProfessional,
      audience,
    }),

    ...shortContactPages(all(notProfessional, not(isUnnamed))),
  ],
};
