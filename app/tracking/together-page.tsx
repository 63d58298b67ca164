import { useTranslation } from '~/i18n/use-translation';
import { wordLimits } from '~/codes/word';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { Select } from '~/ui/fields/select';
import { WordInput } from '~/ui/fields/word-input';
import { InsetText } from '~/ui/inset-text';
import { WarningText } from '~/ui/warning-text';
import { LinkShown } from './link-shown';
import { AtWork } from './sender-step';

interface TogetherPageProps {
  reference: string;
  /** To their list, or to the page of what they have just sent. */
  back: string;
  safetyPhone: string | null;
  /** Why the family may not complete its part of this one. */
  whyNot: string | null;
  doneAt: string | null;
  /** The young person may do it themself. */
  agreesAlone: boolean;
  /** Shown this one time, where it was made a moment ago. */
  link: { url: string; qr: { size: number; path: string } } | null;
  /** A link that works now. */
  out: { language: string; until: string; wrongTries: number } | null;
  languages: readonly { code: string; name: string; nameInEnglish: string }[];
  issues: { word?: string; to?: string };
  isTooMany: boolean;
  to: string;
}

/** Where a professional makes the link by which a family completes its part; English, in any language's frame. */
export function TogetherPage(props: TogetherPageProps) {
  const { reference, back, safetyPhone, whyNot, doneAt, link, out, issues, isTooMany } = props;
  const { t, i18n } = useTranslation('tracking');
  const says = i18n.getFixedT('en', 'tracking-professional', 'together');
  const errors = {
    to: issues.to && says('issues.to'),
    word: isTooMany ? says('issues.tooMany') : issues.word && says(`issues.${issues.word}`, wordLimits),
  };
  const items = (['to', 'word'] as const).flatMap((id) => (errors[id] ? [{ text: errors[id], href: `#${id}` }] : []));
  return (
    <AtWork title={t('shown.title')} hasIssues={items.length > 0} backTo={back}>
      {items.length > 0 ? <ErrorSummary title={says('problem')} items={items} /> : null}
      <h1 className="govuk-heading-l">{says('title')}</h1>
      <p className="govuk-body">{says('of', { reference })}</p>
      {doneAt !== null ? (
        <>
          <InsetText>{says('done', { at: doneAt })}</InsetText>
          <p className="govuk-body">{says('unseen')}</p>
        </>
      ) : whyNot !== null ? (
        <>
          <InsetText>{says(`whyNot.${whyNot}`)}</InsetText>
          <p className="govuk-body">{says('instead', { phone: safetyPhone ?? '' })}</p>
        </>
      ) : link ? (
        <LinkShown {...link} />
      ) : (
        <>
          {out ? <InsetText>{says('out', out)}</InsetText> : null}
          {out && out.wrongTries > 0 ? <p className="govuk-body">{says('tried', { count: out.wrongTries })}</p> : null}
          <MakeLink {...props} errors={errors} />
        </>
      )}
    </AtWork>
  );
}

interface MakeLinkProps extends Pick<TogetherPageProps, 'languages' | 'agreesAlone' | 'to'> {
  errors: { to?: string | undefined; word?: string | undefined };
}

function MakeLink({ languages, agreesAlone, to, errors }: MakeLinkProps) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const says = i18n.getFixedT('en', 'tracking-professional', 'together');
  const named = languages.map(({ code, name, nameInEnglish }) => ({
    value: code,
    text: name === nameInEnglish ? name : `${nameInEnglish} (${name})`,
  }));
  return (
    <>
      <p className="govuk-body">{says('lead')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {['sees', 'adds', 'agrees', 'unseenShort'].map((key) => (
          <li key={key}>{says(key)}</li>
        ))}
      </ul>
      {agreesAlone ? <InsetText>{says('alone')}</InsetText> : null}
      <WarningText>{says('careful')}</WarningText>
      <form method="post" action={paths.trackTogether(language.code)} noValidate>
        <Select
          name="to"
          label={says('to')}
          items={[{ value: '', text: says('choose') }, ...named]}
          value={to}
          error={errors.to}
        />
        <WordInput label={says('word')} hint={says('wordHint')} error={errors.word} />
        <Button preventDoubleClick>{says('make')}</Button>
      </form>
    </>
  );
}
