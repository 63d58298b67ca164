import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';
import type { ListedProgramme } from './menu-facts.server';
import { useProgrammeWords, useShortFacts } from './use-programme-words';

/** Programmes under a heading for each kind of help. */
export function ProgrammesByKind({ programmes }: { programmes: readonly ListedProgramme[] }) {
  const { t } = useTranslation('support');
  const kinds = [...new Set(programmes.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <h3 className="app-kind" id={`kind-${kind}`}>
        {t(`kinds.${kind}`)}
      </h3>
      <ProgrammeList programmes={programmes.filter((each) => each.kind === kind)} level={4} />
    </section>
  ));
}

export function ProgrammeList({ programmes, level }: { programmes: readonly ListedProgramme[]; level: 2 | 3 | 4 }) {
  return (
    <ul className="app-offers">
      {programmes.map((programme) => (
        <li key={programme.id}>
          <Offer programme={programme} level={level} />
        </li>
      ))}
    </ul>
  );
}

function Offer({ programme, level }: { programme: ListedProgramme; level: 2 | 3 | 4 }) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const { name, summary, marks } = useProgrammeWords(programme);
  const { ages, length } = useShortFacts(programme);
  const { keep } = useShortlist();
  const Heading = `h${level}` as const;
  const ways = programme.audience === 'family' ? programme.how.map((way) => t(`how.${way}`)) : [];
  return (
    <>
      <Heading {...marks}>
        <a className="govuk-link" href={keep(paths.programme(language.code, programme.id))}>
          {name}
        </a>
      </Heading>
      <p {...marks}>{summary}</p>
      <ul className="app-facts">
        {[ages, length, ...ways].filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}
