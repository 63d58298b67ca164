import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { InsetText } from '~/ui/inset-text';
import type { ProgrammeWait } from './programme-wait';
import type { ProgrammeFacts } from './programme-facts.server';
import { ProgrammeList } from './programme-list';
import { useProgrammeWords } from './use-programme-words';

/** "about 3 weeks" */
function useWait() {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  return (weeks: number) =>
    weeks === 0 ? t('waiting.none') : t('waiting.weeks', { count: weeks, number: numberInWords(weeks, language.code) });
}

/** How long one waits at each hub, as staff last said, and what can be joined meanwhile. */
export function WaitingTimes({
  waits,
  meanwhile,
  programme,
}: Pick<ProgrammeFacts, 'waits' | 'meanwhile' | 'programme'>) {
  const { t } = useTranslation('support');
  const say = useWait();
  if (waits.length === 0 && !programme.how.includes('form')) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      {waits.length === 0 ? (
        <p>{t('waiting.ask')}</p>
      ) : (
        <ul className="govuk-list">
          {waits.map(({ hub, weeks, said }) => (
            <li key={hub}>
              <strong>{t('waiting.at', { hub: t(`codes:hub.${hub}`), wait: say(weeks) })}</strong>{' '}
              <span className="govuk-hint app-said">{t('waiting.said', { day: said })}</span>
            </li>
          ))}
        </ul>
      )}
      {meanwhile.length > 0 ? (
        <>
          <h3>{t('waiting.meanwhile')}</h3>
          <ProgrammeList programmes={meanwhile} level={4} />
        </>
      ) : null}
    </section>
  );
}

/** In the form, before anything is chosen: what one waits for. */
export function WaitingPanel({ waits }: { waits: readonly ProgrammeWait[] }) {
  const { t } = useTranslation('support');
  if (waits.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{t('waiting.formTitle')}</p>
      <ul className="govuk-list">
        {waits.map((wait) => (
          <Wait key={`${wait.programme.id} ${wait.hub}`} {...wait} />
        ))}
      </ul>
    </InsetText>
  );
}

function Wait({ programme, hub, weeks }: ProgrammeWait) {
  const { t } = useTranslation('support');
  const { name } = useProgrammeWords(programme);
  const at = t('waiting.at', { hub: t(`codes:hub.${hub}`), wait: useWait()(weeks) });
  return <li>{t('waiting.line', { programme: name, wait: at })}</li>;
}
