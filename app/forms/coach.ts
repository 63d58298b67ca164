import type { Answers } from '~/journey/answers';
import { storedList } from '~/journey/walk';
import type { Location, Walk } from '~/journey/form';

export type AdviceId =
  | 'birth-date'
  | 'child-name'
  | 'no-adults'
  | 'parental-responsibility'
  | 'child-words'
  | 'sharing'
  | 'school'
  | 'going-well';

/** Something that a request is usually sent back for, and where to add it; `count` of people it is missing for. */
export interface CoachAdvice {
  id: AdviceId;
  to: Location;
  count: number;
}

/** What to advise a professional before sending, each thing once, the weightiest first: advice only. None to a family. */
export function coach({ answers, path }: Walk): readonly CoachAdvice[] {
  if (answers.whoAsks !== 'professional') return [];
  const isAsked = (page: string) => path.some(({ location }) => location.page === page);
  const isBlank = (field: string) => answers[field] === null || answers[field] === undefined;
  const inList = (id: AdviceId, list: string, itemPage: string, isMissing: (own: Answers) => boolean) => {
    const asked = path.flatMap(({ location }) => (location.itemPage === itemPage ? [location] : []));
    const { items } = storedList(answers[list]);
    const missing = asked.filter(({ item }) => items.some((each) => each.id === item && isMissing(each.answers)));
    return missing[0] ? [{ id, to: missing[0], count: missing.length }] : [];
  };
  const onPage = (id: AdviceId, page: string, isMissing: boolean): readonly CoachAdvice[] =>
    isMissing && isAsked(page) ? [{ id, to: { page }, count: 1 }] : [];

  return [
    ...inList('birth-date', 'children', 'child-birth', ({ childBornOn, childDueOn }) => !childBornOn && !childDueOn),
    ...inList(
      'child-name',
      'children',
      'child-name',
      ({ childFirstName, childLastName }) => !childFirstName || !childLastName,
    ),
    ...onPage('no-adults', 'adults', storedList(answers.adults).items.length === 0),
    ...inList(
      'parental-responsibility',
      'adults',
      'adult-responsibility',
      ({ adultResponsibility }) => adultResponsibility !== 'yes' && adultResponsibility !== 'no',
    ),
    ...onPage('child-words', 'child-words', isBlank('childWords')),
    ...onPage('sharing', 'agree-share', answers.agreesShare === 'no'),
    ...inList('school', 'children', 'child-school', ({ childSchool }) => !childSchool),
    ...onPage('going-well', 'going-well', isBlank('goingWell')),
  ];
}
