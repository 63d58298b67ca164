import { liveLanguages } from './live-languages.server';
import type { FrameData } from './use-frame-data';

/** What frames the page of an address; `refusal`: why a post to it was not taken. */
export function frameData(path: string, refusal: FrameData['refusal']): FrameData {
  const code = path.split('/')[1];
  const languages = liveLanguages();
  const language = languages.find((each) => each.code === code) ?? languages[0];
  if (!language) throw new Error('no language is live');
  return { language, languages, path, isStaff: code === 'staff', refusal };
}
