import { all, any, is, not } from '~/journey/conditions';
import type { FormDefinition } from '~/journey/form';
import { agenciesNamed, agencyPages } from './agency-pages';
import { childrenPage, isUnder13, youPages } from './ask-people';
import { placeDerived, placePages } from './ask-place';
import { contactPages } from './contact-pages';
import { checkboxes, end, info, list, question, radios, skippable, text } from './define';
import {
  agreedPages,
  notProfessional,
  parentalResponsibility,
  professionalWords,
  senderPages,
  tellingPages,
  toldCheck,
} from './professional-pages';
import { programmePages, programmesOffered, someoneAfraid } from './programme-pages';
import { harmPage, harmStated, languagePages, ownWords } from './shared-pages';
import { voiceOf } from './voice';

const isYoung = is('whoAsks', 'young-person');
const isHiding = is('homeKind', 'hiding');
const statesHarm = any(harmStated, someoneAfraid);

/** Universal Plus, asked by a family, a young person or a professional. The postcode comes before any story. */
export const ask: FormDefinition = {
  id: 'ask',
  version: 3,
  audience: 'family',
  keptForAnother: ['start', 'you', 'place', 'family', 'contact', 'language'],
  derived: [...placeDerived, isUnder13, agenciesNamed, programmesOffered],
  voice: voiceOf,
  pages: [
    info('start', 'before', { panel: 'reading-time' }),
    info('start', 'this-device', { panel: 'safe-device' }),
    question('start', 'who', [radios('whoAsks', ['parent', 'young-person', 'professional'])]),
    info('start', 'who-reads', { when: isYoung }),
    ...senderPages('you'),

    ...placePages,
    ...youPages,
    childrenPage,

    question('help', 'needs', [
      checkboxes('needs', [
        ...['feelings', 'behaviour', 'sleep', 'parenting', 'school', 'friends', 'family', 'separation', 'new-baby'],
        ...['disability', 'caring', 'money', 'work', 'staying-safe', 'things-to-do', 'other'],
      ]),
    ]),
    info('help', 'meanwhile', { when: all(isYoung, is('needs', 'feelings')), panel: 'feelings' }),
    ownWords('help', 'your-words', 'story'),
    professionalWords('help', 'tried', 'tried'),
    professionalWords('help', 'child-words', 'childWords'),
    ...programmePages,
    ownWords('help', 'going-well', 'goingWell'),
    ownWords('help', 'hope', 'hope'),
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
      { when: notProfessional },
    ),
    ...agencyPages('help'),

    harmPage('safety'),
    info('safety', 'numbers', {
      when: any(statesHarm, is('isUnder13', 'yes')),
      panel: 'help-lines',
      otherForm: 'tell',
    }),

    ...contactPages(not(isHiding)),
    ...languagePages(),

    list('family', 'adults', {
      list: 'adults',
      min: 0,
      max: 10,
      nameFields: ['adultFirstName', 'adultLastName'],
      pages: [
        question('family', 'adult', [
          text('adultFirstName', { spellcheck: false }),
          text('adultLastName', { spellcheck: false, ...skippable }),
          text('adultRelationship', { limit: 60, ...skippable }),
        ]),
        parentalResponsibility('family'),
      ],
    }),
    question('family', 'other-parent', [radios('otherParent', ['no-other', 'may-speak', 'do-not-speak'], skippable)], {
      when: not(isYoung),
      isSensitive: true,
    }),
    question('family', 'doctor', [text('doctor', skippable)], { when: not(isHiding) }),
    question('family', 'religion', [text('religion', { limit: 60, ...skippable })], { isSensitive: true }),
    question(
      'family',
      'how-heard',
      [radios('howHeard', ['school', 'doctor', 'nursery', 'friend', 'council', 'search', 'other'], skippable)],
      { when: notProfessional },
    ),

    ...tellingPages('family'),
    question('agreement', 'agree-help', [radios('agreesHelp', ['yes', 'no'])]),
    end('agreement', 'no-agreement', {
      when: all(is('agreesHelp', 'no'), not(any(statesHarm, is('isUnder13', 'yes')))),
      panel: 'hubs',
    }),
    ...agreedPages('agreement'),
    question('agreement', 'agree-share', [radios('agreesShare', ['yes', 'no'])]),
    toldCheck('agreement'),
  ],
};
