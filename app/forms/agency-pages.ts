import { all, is } from '~/journey/conditions';
import type { Derived, QuestionPage } from '~/journey/form';
import { known, question, radios, skippable, text } from './define';
import { isProfessional } from './professional-pages';

const agencies = [
  ...['agencyMentalHealth', 'agencySocialCare', 'agencyEarlyHelp', 'agencyYouthJustice', 'agencyPolice'],
  ...['agencyHousing', 'agencyDomesticAbuse', 'agencySubstanceUse', 'agencyAdultServices', 'agencyVoluntary'],
] as const;

/** How many of the agencies are said to be working with the family. */
export const agenciesNamed: Derived = {
  id: 'agenciesNamed',
  reads: [...agencies],
  values: ['none', 'one-or-two', 'three-or-more'],
  from: (answers) => {
    const count = agencies.filter((agency) => answers[agency] === 'yes').length;
    return count === 0 ? 'none' : count < 3 ? 'one-or-two' : 'three-or-more';
  },
};

/** Who else works with the family. Who says nobody and then names some is asked once, and taken at their word. */
export function agencyPages(section: string): readonly QuestionPage[] {
  const extras = { when: isProfessional, audience: 'professional' } as const;
  return [
    question(
      section,
      'services',
      [
        radios('servicesInvolved', ['none', 'one-or-two', 'three-or-more', 'not-known'], skippable),
        radios('openWith', ['social-worker', 'early-help', 'no', 'not-known'], skippable),
      ],
      extras,
    ),
    question(
      section,
      'agencies',
      agencies.map((agency) => known(agency, { isInline: true, ...skippable })),
      extras,
    ),
    question(section, 'services-check', [radios('servicesCheck', ['named-right', 'none-right'])], {
      when: all(isProfessional, is('servicesInvolved', 'none'), is('agenciesNamed', 'one-or-two', 'three-or-more')),
      audience: 'professional',
    }),
    question(
      section,
      'assessment',
      [known('assessmentDone', { isInline: true, ...skippable }), text('leadProfessional', skippable)],
      extras,
    ),
  ];
}
