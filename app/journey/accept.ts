import type { Answer, Answers, Posted } from './answers';
import { isOffered, revealedFields } from './asked-fields';
import type { Field } from './field';
import { schemaOf } from './field-schema';
import { kindOf } from './fields';
import type { Accepted, Issue, JourneyContext } from './form';

/**
 * Reads and judges a post: values for every field asked (null where left blank), or every issue in page order.
 * `answers` are those that the page's options depend on.
 */
export function accept(fields: readonly Field[], posted: Posted, answers: Answers, context: JourneyContext): Accepted {
  const values: Record<string, Answer> = {};
  const issues: Issue[] = [];
  const take = (field: Field) => {
    const judged = judge(field, posted, answers, context);
    if ('issue' in judged) {
      issues.push(judged.issue);
      return;
    }
    values[field.id] = judged.value;
    revealedFields(field, judged.value, answers).forEach(take);
  };
  fields.forEach(take);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values };
}

function judge(
  field: Field,
  posted: Posted,
  answers: Answers,
  context: JourneyContext,
): { value: Answer } | { issue: Issue } {
  const candidate = kindOf(field).read(field, posted);
  if (candidate === undefined) return field.isOptional ? { value: null } : { issue: issueOf(field, 'required') };
  const parsed = schemaOf(field, context).safeParse(candidate);
  if (!parsed.success) {
    const { message = '', path = [] } = parsed.error.issues[0] ?? {};
    return { issue: issueOf(field, message, path[0]) };
  }
  return isOffered(field, parsed.data, answers) ? { value: parsed.data } : { issue: issueOf(field, 'required') };
}

function issueOf(field: Field, code: string, part?: PropertyKey): Issue {
  const { controls, facts } = kindOf(field);
  const own = `${field.id}-${String(part)}`;
  const names = controls(field);
  return {
    field: field.id,
    code,
    control: names.includes(own) ? own : names[0],
    ...(facts && { facts: facts(field) }),
  };
}
