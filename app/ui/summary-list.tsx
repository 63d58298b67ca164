import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface SummaryAction {
  href: string;
  text: ReactNode;
  /** What the link is about, for those who hear it out of its row. */
  visuallyHiddenText?: string | undefined;
}

export interface SummaryRow {
  key: ReactNode;
  value: ReactNode;
  actions?: readonly SummaryAction[] | undefined;
  className?: string | undefined;
}

export interface SummaryCard {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  actions?: readonly SummaryAction[] | undefined;
}

interface SummaryListProps {
  rows: readonly SummaryRow[];
  card?: SummaryCard | undefined;
  className?: string | undefined;
}

function ActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle: ReactNode }) {
  const { href, text, visuallyHiddenText } = action;
  return (
    <a className="govuk-link" href={href}>
      {text}
      {visuallyHiddenText || cardTitle ? (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText ? ` ${visuallyHiddenText}` : null}
          {cardTitle ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </a>
  );
}

/** One action stands alone, several make a list. */
function Actions({ actions, cardTitle }: { actions: readonly SummaryAction[]; cardTitle?: ReactNode }) {
  const name = 'govuk-summary-list__actions';
  const links = actions.map((action, index) => <ActionLink key={index} {...{ action, cardTitle }} />);
  return (
    <dd className={name}>
      {links.length === 1 ? (
        links
      ) : (
        <ul className={`${name}-list`}>
          {links.map((link) => (
            <li className={`${name}-list-item`} key={link.key}>
              {link}
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

function CardActions({ actions, cardTitle }: { actions: readonly SummaryAction[]; cardTitle: ReactNode }) {
  const links = actions.map((action, index) => <ActionLink key={index} {...{ action, cardTitle }} />);
  if (links.length === 1) return <div className="govuk-summary-card__actions">{links}</div>;
  return (
    <ul className="govuk-summary-card__actions">
      {links.map((link) => (
        <li className="govuk-summary-card__action" key={link.key}>
          {link}
        </li>
      ))}
    </ul>
  );
}

/** Answers and their questions; with a card, under a title of their own. */
export function SummaryList({ rows, card, className }: SummaryListProps) {
  const hasActions = rows.some(({ actions = [] }) => actions.length > 0);
  const list = (
    <dl className={classNames('govuk-summary-list', className)}>
      {rows.map(({ key, value, actions, className: rowClassName }, index) => (
        <div
          key={index}
          className={classNames(
            'govuk-summary-list__row',
            hasActions && !actions && 'govuk-summary-list__row--no-actions',
            rowClassName,
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions && actions.length > 0 ? <Actions actions={actions} cardTitle={card?.title} /> : null}
        </div>
      ))}
    </dl>
  );
  if (!card) return list;
  const { title, headingLevel = 2, actions = [] } = card;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        {title ? <Heading className="govuk-summary-card__title">{title}</Heading> : null}
        {actions.length > 0 ? <CardActions actions={actions} cardTitle={title} /> : null}
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  );
}
