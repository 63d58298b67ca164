import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { CouncilDoor } from '~/information/council-door';
import { Told, ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { classNames } from '~/ui/class-names';
import type { Finding } from './find-hub';
import type { FinderFacts } from './finder-facts.server';
import { HubAnswer } from './hub-answer';
import { SectorMap } from './sector-map';

type Found = Exclude<Finding, { kind: 'none' } | { typed: string }>;
type AnswerProps<K extends Found['kind'] = Found['kind']> = Omit<FinderFacts, 'finding'> & {
  finding: Extract<Found, { kind: K }>;
};

/** What the finder found, and the way on from there. */
export function FinderAnswer({ finding, ...facts }: AnswerProps) {
  switch (finding.kind) {
    case 'outside':
      return <Outside finding={finding} {...facts} />;
    case 'islands':
    case 'forces':
      return <ToldSection id={`hubs:finder.${finding.kind}`} facts={{ postcode: finding.postcode }} />;
    default:
      return <Hubs finding={finding} {...facts} />;
  }
}

function Hubs({ finding, hubs, hours, sector }: AnswerProps<'hub' | 'either' | 'new' | 'part'>) {
  const { t } = useTranslation('hubs');
  const { kind, postcode } = finding;
  const [first] = hubs;
  const facts = { postcode, hub: first ? t(`codes:hub.${first.id}`) : '' };
  const sole = kind === 'part' ? (hubs.length > 1 ? 'part.several' : 'part.one') : `${kind}.title`;
  const text =
    kind === 'hub'
      ? finding.isSure
        ? 'hub.sure'
        : 'hub.check'
      : kind === 'part' && hubs.length < 2
        ? null
        : `${kind}.text`;
  return (
    <>
      <h2>{t(`finder.${sole}`, facts)}</h2>
      {text === null ? null : <p>{t(`finder.${text}`, facts)}</p>}
      {'isPartlyOutside' in finding && finding.isPartlyOutside ? <p>{t('finder.part.outside', facts)}</p> : null}
      <div className={classNames('app-cards', hubs.length > 1 && 'app-wide')}>
        {hubs.map((hub) => (
          <HubAnswer key={hub.id} hub={hub} hours={hours} isSole={hubs.length === 1} />
        ))}
      </div>
      {sector ? <SectorMap map={sector} /> : null}
    </>
  );
}

function Outside({ finding: { postcode }, councils }: AnswerProps<'outside'>) {
  const { t } = useTranslation('hubs');
  const { language } = useFrameData();
  const [council] = councils;
  const which = councils.length > 1 ? 'several' : council ? 'one' : 'unknown';
  const facts = { postcode, council: council?.name ?? '' };
  return (
    <>
      <h2>{t(`finder.outside.${which}`, facts)}</h2>
      <p>
        <Told id={`hubs:finder.outside.${which}Text`} facts={facts} />
      </p>
      {which === 'one' && council ? <CouncilDoor council={council} /> : null}
      {which === 'several' ? (
        <ul className="govuk-list govuk-list--bullet">
          {councils.map(({ id, name }) => (
            <li key={id}>
              <a className="govuk-link" href={paths.council(language.code, id)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ToldSection id="hubs:finder.tax">
        <ButtonLink href={paths.form(language.code, 'ask')} variant="secondary">
          {t('pages:council.barnet.go')}
        </ButtonLink>
      </ToldSection>
    </>
  );
}
