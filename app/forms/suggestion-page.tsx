import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import type { Location, Voice } from '~/journey/form';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { InsetText } from '~/ui/inset-text';
import type { PanelFacts } from './panel-facts';
import { Panel } from './panels';
import { SaveLink } from './save-link';
import { useDoorWords } from './use-door-words';

export interface SuggestionProps {
  door: string;
  reason: string;
  advice: readonly string[];
  form: string | null;
  others: readonly string[];
  services: readonly string[];
  trays: readonly string[];
  panels: readonly PanelFacts[];
  phones: { childrenSafety: string | null; outOfHours: string | null };
  voice: Voice | null;
  /** What was answered is still here, and goes along. */
  isKept: boolean;
  isSaved: boolean;
  back: Location | null;
}

type Words = ReturnType<typeof useDoorWords>;

/** Where to go, why, and what to do now; and every other way that is open. */
export function SuggestionPage(props: SuggestionProps) {
  const { door, reason, advice, form, others, trays, panels, phones, voice, isKept, isSaved, back } = props;
  const { t } = useTranslation('suggestion');
  const { language } = useFrameData();
  const words = useDoorWords(voice, {
    childrenSafety: phones.childrenSafety ?? '',
    outOfHours: phones.outOfHours ?? '',
  });
  // Where no form of ours takes the answers, there is nothing to come back for.
  const leadsOn = form !== null || others.length > 0;
  return (
    <PublicFrame
      backTo={isKept && back ? paths.question(language.code, 'door', back) : paths.getHelp(language.code)}
      exit
    >
      <DocumentTitle>{t('title')}</DocumentTitle>
      <div {...(words.language === language.code ? {} : { lang: 'en', dir: 'ltr' })}>
        <h1 className="govuk-heading-l">{words.text(`doors.${door}.title`)}</h1>
        <p className="govuk-body-l">{words.marked(`reasons.${reason}`)}</p>
        <ul className="govuk-list govuk-list--bullet">
          {words.entries(`doors.${door}.text`).map((entry, index) => (
            <li key={index}>{entry}</li>
          ))}
        </ul>
        {trays.length > 0 ? <Trays trays={trays} words={words} /> : null}
        {advice.map((each) => (
          <InsetText key={each}>{words.marked(`advice.${each}`)}</InsetText>
        ))}
        {panels.map((panel) => (
          <Panel facts={panel} key={panel.panel} />
        ))}
        <WaysOn {...props} words={words} />
      </div>
      {isKept && leadsOn ? <SaveLink form="door" isSaved={isSaved} /> : null}
    </PublicFrame>
  );
}

function Trays({ trays, words }: { trays: readonly string[]; words: Words }) {
  return (
    <>
      <h2 className="govuk-heading-m">{words.text(trays.length === 1 ? 'tray' : 'trays')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {trays.map((tray) => (
          <li key={tray}>
            <strong>{tray}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function WaysOn({ door, advice, form, others, services, isKept, words }: SuggestionProps & { words: Words }) {
  const { language } = useFrameData();
  const read = [...services, ...(advice.includes('exploitation-advice') ? ['exploitation'] : [])];
  const isLooking = door === 'directory';
  return (
    <>
      {read.map((service) => (
        <ButtonLink href={paths.service(language.code, service)} key={service} variant={form ? 'secondary' : undefined}>
          {words.text(`services.${service}`)}
        </ButtonLink>
      ))}
      {isLooking ? <ButtonLink href={paths.services(language.code)}>{words.text('services.all')}</ButtonLink> : null}
      {form ? (
        <>
          <p className="govuk-body">{words.text('carried')}</p>
          <TakeForm form={form} words={words} />
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{words.text('other.title')}</h2>
          <p className="govuk-body">{words.text(isKept ? 'other.text' : 'other.notKept')}</p>
          {others.map((other) =>
            isKept ? (
              <TakeForm form={other} words={words} isOther key={other} />
            ) : (
              <ButtonLink href={paths.form(language.code, other)} variant="secondary" key={other}>
                {words.text(`forms.${other}`)}
              </ButtonLink>
            ),
          )}
        </>
      ) : null}
    </>
  );
}

function TakeForm({ form, words, isOther }: { form: string; words: Words; isOther?: boolean }) {
  const { language } = useFrameData();
  return (
    <form method="post" action={paths.suggestion(language.code, 'door')}>
      <input type="hidden" name="form" value={form} />
      <Button variant={isOther ? 'secondary' : undefined} preventDoubleClick>
        {words.text(`forms.${form}`)}
      </Button>
    </form>
  );
}
