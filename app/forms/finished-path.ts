import type { FormDefinition } from '~/journey/form';
import { paths } from '~/paths';

/** Where a form leads once nothing is missing in it. */
export function finishedPath(language: string, { id, endsAt }: Pick<FormDefinition, 'id' | 'endsAt'>): string {
  return endsAt === 'suggestion' ? paths.suggestion(language, id) : paths.checkAnswers(language, id);
}
