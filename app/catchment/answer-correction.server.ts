import { StaleContent } from '~/content/content-changes.server';
import { content } from '~/content/content.server';
import { posted } from '~/platform/posted';
import { correctCatchment, undoCorrection } from './correct-catchment.server';
import { choosableValues, cleanReason, findIssues, noCorrection, type TypedCorrection } from './correction-form';
import { viewPlace } from './corrections-view.server';

export interface CorrectionRefusal {
  status: 409 | 422;
  issues: string[];
  /** The postcode or sector that somebody else changed. */
  about: string;
  typed: TypedCorrection;
}

/** What staff may let a postcode lead to: hubs, and the councils whose door we know. */
export const valuesToChoose = () => choosableValues(content().councils.map(({ name }) => name));

/** Corrects what the page of `id` was posted for. Null: done. */
export async function answerCorrection(
  form: FormData,
  id: string,
  staffId: string,
  now: Date,
): Promise<CorrectionRefusal | null> {
  const [target, value] = [posted(form, 'target', 10), posted(form, 'value', 80)];
  const typed = { target, value, reason: posted(form, 'reason', 2000) };
  const { targets } = await viewPlace(id);
  const found = targets.find((each) => each.id === target);
  const issues: string[] = findIssues(
    typed,
    targets.map((each) => each.id),
    valuesToChoose(),
  );
  if (issues.length > 0 || !found) return { status: 422, issues, about: '', typed };
  const expected = Number.parseInt(posted(form, `version ${target}`, 9), 10);
  if (expected !== found.version) return { status: 409, issues: ['stale'], about: target, typed };
  if (found.isCorrected && value === found.value) return { status: 422, issues: ['same'], about: '', typed };
  const reason = cleanReason(typed.reason);
  try {
    await correctCatchment({ id: target, value, reason, expected, was: found.value, staffId, now });
    return null;
  } catch (error) {
    if (error instanceof StaleContent) return { status: 409, issues: ['stale'], about: target, typed };
    throw error;
  }
}

/** Takes back the change that was posted. Null: done. */
export async function answerUndo(form: FormData, staffId: string, now: Date): Promise<CorrectionRefusal | null> {
  const change = posted(form, 'change', 18);
  const gone: CorrectionRefusal = { status: 409, issues: ['gone'], about: '', typed: noCorrection };
  if (!/^\d+$/.test(change)) return gone;
  try {
    return (await undoCorrection(change, staffId, now)) ? null : gone;
  } catch (error) {
    if (error instanceof StaleContent) return gone;
    throw error;
  }
}
