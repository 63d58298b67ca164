import { type Answers, isList } from '~/journey/answers';
import { ageOn } from '~/referrals/age';

const from = 16;

/**
 * Whether a request is about one young person alone who is old enough to agree for themself on a day (YYYY-MM-DD). Of
 * several children nobody agrees for the others.
 */
export function agreesAlone({ children }: Answers, today: string): boolean {
  const [only, ...others] = isList(children) ? children.items : [];
  if (!only || others.length > 0) return false;
  const { childBornOn, childAge } = only.answers;
  const bornOn = typeof childBornOn === 'string' ? childBornOn : null;
  const age = ageOn({ bornOn, ageYears: typeof childAge === 'number' ? childAge : null }, today);
  return age !== null && age >= from;
}
