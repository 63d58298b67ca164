import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { PhoneLink } from '~/ui/phone-link';
import { TextLink } from '~/ui/text-link';

type Facts = Readonly<Record<string, string>>;

/**
 * Words of `pages`, or of another subject that the id names (`hubs:finder.lead`), with marks in them: <strong>, <phone>
 * around a number to ring, <contact> around a link to ring us, <complain> around the way to complain about data, <find> around the page that knows every council.
 */
export function Told({ id, facts = {} }: { id: string; facts?: Facts | undefined }) {
  const { t } = useTranslation('pages');
  const { language } = useFrameData();
  const contact = <TextLink href={paths.page(language.code, 'contact')} />;
  const complain = <TextLink href={paths.complaint(language.code)} />;
  const find = <TextLink href="https://www.gov.uk/find-local-council" rel="noreferrer" />;
  const components = { strong: <strong />, phone: <PhoneLink />, contact, find, complain };
  return <Trans t={t} i18nKey={id} values={facts} components={components} />;
}

/** How many entries a list of words has. */
function useEntries(id: string): readonly string[] {
  const { t, i18n } = useTranslation('pages');
  if (!i18n.exists(id, { ns: 'pages' })) return [];
  const entries = t(id, { returnObjects: true }) as unknown as readonly string[];
  return entries.map((_, index) => `${id}.${String(index)}`);
}

/** A list of words with a mark before each entry. */
export function ToldList({ id, facts }: { id: string; facts?: Facts }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {useEntries(id).map((entry) => (
        <li key={entry}>
          <Told id={entry} facts={facts} />
        </li>
      ))}
    </ul>
  );
}

/** A numbered list of what happens, in order. */
export function ToldSteps({ id }: { id: string }) {
  return (
    <ol className="app-steps">
      {useEntries(id).map((entry) => (
        <li key={entry}>
          <Told id={entry} />
        </li>
      ))}
    </ol>
  );
}

interface ToldSectionProps {
  /** Its words: `<id>.title`, `<id>.text` and, where there is one, `<id>.list`. */
  id: string;
  facts?: Facts;
  children?: ReactNode;
}

/** A heading with its paragraphs, its list, and whatever else belongs under it. */
export function ToldSection({ id, facts, children }: ToldSectionProps) {
  const { t } = useTranslation('pages');
  const list = useEntries(`${id}.list`);
  return (
    <>
      <h2>{t(`${id}.title`, { ...facts })}</h2>
      {useEntries(`${id}.text`).map((entry) => (
        <p key={entry}>
          <Told id={entry} facts={facts} />
        </p>
      ))}
      {list.length > 0 ? <ToldList id={`${id}.list`} /> : null}
      {children}
    </>
  );
}
