import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Pagination } from '~/ui/pagination';
import { TextLink } from '~/ui/text-link';
import { useShortlist } from '~/shortlist/use-shortlist';
import { askedQuery } from './find-programmes';
import type { MenuFacts } from './menu-facts.server';
import { ChosenFilters } from './menu-filters';
import { ProgrammesByKind } from './programme-list';

/** The help that fits what was asked, or a way on where nothing does. */
export function FoundProgrammes({ asked, programmes, total, pages, areApart }: MenuFacts) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const { keep } = useShortlist();
  const to = (page: number) =>
    page < 1 || page > pages ? undefined : keep(paths.support(language.code, askedQuery({ ...asked, page })));
  return (
    <section aria-labelledby="found" id="results">
      <h2 id="found">{total === 0 ? t('empty.title') : t('count', { count: total, number: said(total) })}</h2>
      <ChosenFilters asked={asked} />
      {total === 0 ? <NothingFits asked={asked} areApart={areApart} /> : <ProgrammesByKind programmes={programmes} />}
      {pages > 1 ? <Pagination previous={to(asked.page - 1)} next={to(asked.page + 1)} /> : null}
    </section>
  );

  function said(number: number) {
    return numberInWords(number, language.code);
  }
}

function NothingFits({ asked, areApart }: Pick<MenuFacts, 'asked' | 'areApart'>) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const facts = { age: numberInWords(asked.age ?? 0, language.code), stage: t(`stage.names.${asked.stage ?? '0-5'}`) };
  return (
    <>
      <p>{areApart ? t('empty.ages', facts) : t('empty.text')}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <TextLink href={paths.form(language.code, 'ask')}>{t('empty.ask')}</TextLink>
        </li>
        <li>
          <TextLink href={paths.hubs(language.code)}>{t('empty.ring')}</TextLink>
        </li>
      </ul>
    </>
  );
}
