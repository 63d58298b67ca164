import { professions } from '~/front-door/facts';
import type { Page } from '~/journey/form';
import { is } from '~/journey/conditions';
import { question, radios } from './define';
import { isProfessional } from './professional-pages';

const audience = 'professional';

/** What only professionals are asked, where it changes the door; the forms ask the same, so it is not asked again. */
export const doorWork: Readonly<Record<'profession' | 'needs', readonly Page[]>> = {
  profession: [
    question('work', 'your-work', [radios('profession', professions)], { when: isProfessional, audience }),
    question('work', 'handing-over', [radios('handingOver', ['joint-work', 'universal-plus', 'assessment'])], {
      when: is('profession', 'social-care'),
      audience,
    }),
  ],
  needs: [
    question(
      'work',
      'services',
      [
        radios('servicesInvolved', ['none', 'one-or-two', 'three-or-more', 'not-known']),
        radios('openWith', ['social-worker', 'early-help', 'no', 'not-known']),
      ],
      { audience },
    ),
    question(
      'work',
      'level',
      [
        radios('severalNeeds', ['yes', 'no'], { codes: 'yesNo', isInline: true }),
        radios('wantsAssessment', ['yes', 'no'], { codes: 'yesNo', isInline: true }),
      ],
      { audience },
    ),
    question('work', 'in-school', [radios('mainlySchool', ['yes', 'no'], { codes: 'yesNo', isInline: true })], {
      when: is('profession', 'school', 'early-years', 'education'),
      audience,
    }),
  ],
};
