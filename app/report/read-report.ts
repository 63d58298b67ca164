import { taskProblems, type TaskProblem } from '~/content/content-task';
import { cleanText } from '~/journey/clean-text';

export const wordsLimit = 500;

export interface Typed {
  problem: string;
  words: string;
}

export type ReportIssue = { field: 'problem' | 'words'; code: 'problem' | 'words' | 'often' };

/** What was posted, with what is wrong about it; and what is left of it to be kept, where nothing is. */
export function readReport(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const typed: Typed = { problem: text('problem'), words: cleanText(text('words').slice(0, 20 * wordsLimit)) };
  const problem: TaskProblem | undefined = taskProblems.find((each) => each === typed.problem);
  const isTooLong = typed.words.length > wordsLimit;
  const issues: ReportIssue[] = [
    ...(problem ? [] : [{ field: 'problem', code: 'problem' } as const]),
    ...(isTooLong ? [{ field: 'words', code: 'words' } as const] : []),
  ];
  return { typed, issues, report: problem && !isTooLong ? { problem, words: typed.words } : null };
}
