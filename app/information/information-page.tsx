import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

interface InformationPageProps {
  /** Its words in `pages`: `<id>.title` and `<id>.lead`. */
  id: string;
  facts?: Record<string, string>;
  children: ReactNode;
}

/** A page to read: title, lead, sections. The way out is on each of them. */
export function InformationPage({ id, facts = {}, children }: InformationPageProps) {
  const { t } = useTranslation('pages');
  const title = t(`${id}.title`, facts);
  return (
    <PublicFrame exit>
      <DocumentTitle>{title}</DocumentTitle>
      <h1>{title}</h1>
      <p className="govuk-body-l">{t(`${id}.lead`, facts)}</p>
      {children}
    </PublicFrame>
  );
}
