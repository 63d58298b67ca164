import type { z } from 'zod';
import type { Answer } from './answers';
import { kindOf } from './fields';
import type { Field } from './field';
import type { JourneyContext } from './form';

const built = new WeakMap<JourneyContext, Map<Field, z.ZodType<Answer>>>();

/** The one schema of a field. Kept with its context, so a context that is used again costs nothing. */
export function schemaOf(field: Field, context: JourneyContext): z.ZodType<Answer> {
  let schemas = built.get(context);
  if (!schemas) built.set(context, (schemas = new Map<Field, z.ZodType<Answer>>()));
  let schema = schemas.get(field);
  if (!schema) schemas.set(field, (schema = kindOf(field).schema(field, context)));
  return schema;
}
