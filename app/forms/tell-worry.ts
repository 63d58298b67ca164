import { all, any, is, not } from '~/journey/conditions';
import type { Page } from '~/journey/form';
import { checkboxes, info, known, question, skippable, text, textarea } from './define';
import { isProfessional, notProfessional, professionalWords } from './professional-pages';
import { harmPage, harmStated, ownWords } from './shared-pages';

const section = 'worry';
const isAssessment = is('tellKind', 'assessment');

/** What has happened. Only the account itself, and whether the child is safe tonight, are needed. */
export const worryPages: readonly Page[] = [
  question(section, 'what-happened', [textarea('story', 20_000, { rows: 12 })]),
  harmPage(section),
  info(section, 'numbers', {
    when: any(all(notProfessional, harmStated), is('isUnder13', 'yes')),
    panel: 'help-lines',
  }),
  question(section, 'safe-tonight', [text('whereNow', skippable), known('safeTonight', { isInline: true })], {
    when: not(isAssessment),
  }),
  info(section, 'ring-now', { when: is('safeTonight', 'no'), panel: 'safety-hours' }),
  question(section, 'when-seen', [text('happenedWhen', skippable), text('seenBy', skippable)], {
    when: not(isAssessment),
  }),
  question(
    section,
    'who-did',
    [text('allegedWho', skippable), known('allegedAccess', { isInline: true, ...skippable })],
    { when: not(isAssessment) },
  ),
  ownWords(section, 'child-words', 'childWords'),
  professionalWords(section, 'harm-effect', 'harmEffect', not(isAssessment)),
  professionalWords(section, 'why-now', 'whyNow'),
  question(
    section,
    'signs',
    [
      checkboxes(
        'signs',
        [
          ...['domestic-abuse', 'mental-health', 'substance-use', 'neglect', 'exploitation', 'missing', 'attendance'],
          ...['female-genital-mutilation', 'forced-marriage', 'radicalisation', 'none'],
        ],
        { none: 'none', ...skippable },
      ),
    ],
    { when: isProfessional, audience: 'professional' },
  ),
  question(
    section,
    'needs',
    [
      checkboxes('needs', [
        ...['feelings', 'behaviour', 'sleep', 'parenting', 'school', 'friends', 'family', 'separation', 'new-baby'],
        ...['disability', 'caring', 'money', 'work', 'staying-safe', 'things-to-do', 'other'],
      ]),
    ],
    { when: isAssessment },
  ),
  ownWords(section, 'going-well', 'goingWell'),
  ownWords(section, 'hope', 'hope', isProfessional),
  professionalWords(section, 'tried', 'tried'),
  professionalWords(section, 'not-known', 'notKnown'),
];
