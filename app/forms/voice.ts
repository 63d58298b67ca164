import type { Answers } from '~/journey/answers';
import type { Voice } from '~/journey/form';

/** How whoever fills a form in is spoken to. */
export function voiceOf({ whoAsks }: Answers): Voice | undefined {
  if (whoAsks === 'young-person') return 'young';
  return whoAsks === 'professional' ? 'professional' : undefined;
}
