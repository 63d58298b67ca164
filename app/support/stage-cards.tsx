import { useTranslation } from '~/i18n/use-translation';
import { stages, type Stage } from '~/content/programme-codes';
import { useFrameData } from '~/i18n/use-frame-data';
import { ToldList } from '~/information/told';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';
import { askedQuery } from './find-programmes';

/** The four stages of growing up, each leading to its help. */
export function StageCards() {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const { keep } = useShortlist();
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{t('stage.title')}</h2>
      <ul className="app-cards app-stages">
        {stages.map((stage) => (
          <li key={stage} className="app-card">
            <h3>
              <a className="govuk-link" href={keep(paths.support(language.code, askedQuery({ stage, page: 1 })))}>
                {t(`stage.names.${stage}`)}
              </a>
            </h3>
            <p>{t(`stage.leads.${stage}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the borough wants for every child of a stage. */
export function StageOutcomes({ stage }: { stage: Stage }) {
  const { t } = useTranslation('support');
  return (
    <section className="app-outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes">{t('stage.hope')}</h2>
      <ToldList id={`support:stage.outcomes.${stage}`} />
    </section>
  );
}
