import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The ids of templates in GOV.UK Notify. `text`: a text message whose whole words are `((message))`. */
const notifyTemplates = z.strictObject({ text: z.uuid() });

export type NotifyTemplates = z.infer<typeof notifyTemplates>;

/** A setting that names a JSON file of template ids, read at the start so that its faults are told then. */
export const notifyTemplatesFile = z.string().transform((file, context): NotifyTemplates => {
  const read = readJson(file);
  const parsed = notifyTemplates.safeParse(read);
  if (parsed.success) return parsed.data;
  const why =
    read === undefined
      ? 'cannot be read as JSON'
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ');
  context.addIssue({
    code: 'custom',
    message: `must name a file like {"text": "<the id of a template in Notify>"}: ${file}: ${why}`,
  });
  return z.NEVER;
});

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
