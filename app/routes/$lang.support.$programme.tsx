import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { i18nFor } from '~/i18n/i18n.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptInCaches } from '~/information/caching';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { ReportLink } from '~/report/report-link';
import { ShortlistLink } from '~/shortlist/shortlist-link';
import { useShortlist } from '~/shortlist/use-shortlist';
import { HowToGet } from '~/support/how-to-get';
import { InsteadList } from '~/support/instead-list';
import { programmeFacts, type ProgrammeFacts } from '~/support/programme-facts.server';
import { programmeData } from '~/support/programme-data';
import { ProgrammeSummary } from '~/support/programme-summary';
import { programmeWords } from '~/support/programme-words';
import { WaitingTimes } from '~/support/waiting-times';
import { useProgrammeWords } from '~/support/use-programme-words';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { inertJson } from '~/ui/inert-json';
import { StructuredData } from '~/ui/structured-data';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs): ProgrammeFacts & { data: string } {
  const { code } = requireLanguage(params);
  const facts = programmeFacts(params.programme, code);
  if (!facts) throw new Response(null, { status: 404 });
  const words = programmeWords(i18nFor(code), facts.programme, code);
  return { ...facts, data: inertJson(programmeData(facts.programme, words, code, settings.appUrl)) };
}

export default function ProgrammePage() {
  const { t, i18n } = useTranslation('support');
  const { language } = useFrameData();
  const { data, ...facts } = useLoaderData<typeof loader>();
  const { programme, checked } = facts;
  const { keep } = useShortlist();
  const { name, summary, who, what, not, marks } = useProgrammeWords(programme);
  const isWork = programme.audience === 'professional';
  const say = i18n.getFixedT(isWork ? 'en' : language.code, isWork ? 'support-professional' : 'support');
  const headings = isWork ? marks : {};
  const back = isWork ? paths.supportProfessionals(language.code) : paths.support(language.code);
  return (
    <PublicFrame exit backTo={keep(back)} query={keep('')}>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <div {...marks}>
        <h1>{name}</h1>
        <p className="govuk-body-l">{summary}</p>
      </div>
      {programme.needsSafetyQuestion ? (
        <p className="app-danger">
          <Told id="home.danger" />
        </p>
      ) : null}
      <ProgrammeSummary programme={programme} />
      {isWork ? null : <ShortlistLink kind="programme" id={programme.id} />}
      <h2 {...headings}>{say('page.who')}</h2>
      <p {...marks}>{who}</p>
      <h2 {...headings}>{say('page.what')}</h2>
      <ul className="govuk-list govuk-list--bullet" {...marks}>
        {what.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2 {...headings}>{say('page.not')}</h2>
      <p {...marks}>{not}</p>
      <InsteadList {...facts} title={say('page.instead')} marks={headings} />
      {isWork ? null : (
        <>
          <WaitingTimes {...facts} />
          <HowToGet {...facts} />
        </>
      )}
      <p className="govuk-hint">
        <Told
          id={checked ? 'support:page.checked' : 'support:page.unchecked'}
          facts={checked ? { day: checked } : undefined}
        />
      </p>
      <ReportLink kind="programme" id={programme.id} />
      <StructuredData json={data} />
    </PublicFrame>
  );
}
