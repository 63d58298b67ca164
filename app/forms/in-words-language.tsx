import type { ReactNode } from 'react';
import { useFrameData } from '~/i18n/use-frame-data';
import type { Wording } from '~/journey/wording';

interface Props {
  wording: Pick<Wording, 'language'>;
  children: ReactNode;
}

/** A professional reads English in any language's frame: what is in it is marked as such. */
export function InWordsLanguage({ wording, children }: Props) {
  const { language } = useFrameData();
  if (wording.language === language.code) return children;
  return (
    <div lang={wording.language} dir="ltr">
      {children}
    </div>
  );
}

/** The frame's own words again, inside what is marked as English. */
export function InFrameLanguage({ wording, children }: Props) {
  const { language } = useFrameData();
  if (wording.language === language.code) return children;
  return (
    <div lang={language.code} dir={language.direction}>
      {children}
    </div>
  );
}
