import type { Answer, Answers, Posted } from './answers';
import { offeredOptions, revealedFields } from './asked-fields';
import { schemaOf } from './field-schema';
import { kindOf } from './fields';
import type { Accepted, Field, Issue, JourneyContext } from './form';

/** Reads and judges a post: values for every field asked (null where left blank), or every issue in page order. */
export function accept(fields: readonly Field[], posted: Posted, answers: Answers, context: JourneyContext): Accepted {
  const values: Record<string, Answer> = {};
  const issues: Issue[] = [];
  const take = (field: Field) => {
    const kind = kindOf(field);
    const candidate = kind.read(field, posted);
    if (candidate === undefined) {
      if (field.isOptional) values[field.id] = null;
      else issues.push(issueOf(field, 'required'));
      return;
    }
    const parsed = schemaOf(field, context).safeParse(candidate);
    if (!parsed.success) {
      const { message = '', path = [] } = parsed.error.issues[0] ?? {};
      issues.push(issueOf(field, message, path[0] as string | number | undefined));
      return;
    }
    if (!isOffered(field, parsed.data, answers)) {
      issues.push(issueOf(field, 'required'));
      return;
    }
    values[field.id] = parsed.data;
    revealedFields(field, parsed.data, answers).forEach(take);
  };
  fields.forEach(take);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values };
}

/** Whether an answer is among the choices that are offered at this point. */
export function isOffered(field: Field, answer: Answer, answers: Answers): boolean {
  if (!('options' in field) || field.options.every(({ when }) => when === undefined)) return true;
  const offered = offeredOptions(field, answers).map(({ value }) => value);
  return (Array.isArray(answer) ? (answer as readonly string[]) : [answer]).every((each) =>
    offered.includes(each as string),
  );
}

function issueOf(field: Field, code: string, part?: string | number): Issue {
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
