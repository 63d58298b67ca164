import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { classNames } from './class-names';

export interface PageItem {
  number: number;
  href: string;
  isCurrent?: boolean;
}

interface PaginationProps {
  /** 'gap' stands for pages left out. */
  items?: readonly (PageItem | 'gap')[];
  previous?: string | undefined;
  next?: string | undefined;
  label?: string;
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Arrow({ kind }: { kind: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[kind]} />
    </svg>
  );
}

function ArrowLink({ kind, href, isBlock }: { kind: 'prev' | 'next'; href: string; isBlock: boolean }) {
  const { t } = useTranslation('site');
  const arrow = <Arrow kind={kind} />;
  const isBefore = isBlock || kind === 'prev';
  return (
    <div className={`govuk-pagination__${kind}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={kind}>
        {isBefore ? arrow : null}
        <span
          className={classNames('govuk-pagination__link-title', isBlock && 'govuk-pagination__link-title--decorated')}
        >
          {t(`pagination.${kind}`)}
          <span className="govuk-visually-hidden"> {t('pagination.page')}</span>
        </span>
        {isBefore ? null : arrow}
      </a>
    </div>
  );
}

/** The pages of a long list; without items only back and on. */
export function Pagination({ items, previous, next, label }: PaginationProps) {
  const { t, i18n } = useTranslation('site');
  const said = (number: number) => numberInWords(number, i18n.language);
  const isBlock = !items && Boolean(previous ?? next);
  return (
    <nav
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block')}
      aria-label={label ?? t('pagination.label')}
    >
      {previous ? <ArrowLink kind="prev" href={previous} isBlock={isBlock} /> : null}
      {items ? (
        <ul className="govuk-pagination__list">
          {items.map((item, index) =>
            item === 'gap' ? (
              <li className="govuk-pagination__item govuk-pagination__item--ellipsis" key={index}>
                ⋯
              </li>
            ) : (
              <li
                className={classNames('govuk-pagination__item', item.isCurrent && 'govuk-pagination__item--current')}
                key={index}
              >
                <a
                  className="govuk-link govuk-pagination__link"
                  href={item.href}
                  aria-label={t('pagination.number', { number: said(item.number) })}
                  aria-current={item.isCurrent ? 'page' : undefined}
                >
                  {said(item.number)}
                </a>
              </li>
            ),
          )}
        </ul>
      ) : null}
      {next ? <ArrowLink kind="next" href={next} isBlock={isBlock} /> : null}
    </nav>
  );
}
