import type { ReactElement } from 'react';
import { Pagination } from '~/ui/pagination';
import { type SummaryAction, SummaryList } from '~/ui/summary-list';
import { Table } from '~/ui/table';
import { NotExpressible, only, words, type Options, type Mapping } from '../fixtures';
import { text, isTrue, list, oneOf, sizes } from './options';

function actions(from: unknown): SummaryAction[] | undefined {
  const { items } = only(from, 'items');
  return items === undefined
    ? undefined
    : list(items).map((each) => {
        const action = only(each, 'href', 'text', 'html', 'visuallyHiddenText');
        return {
          href: text(action.href) ?? '',
          text: words(action),
          visuallyHiddenText: text(action.visuallyHiddenText),
        };
      });
}

function summaryList(options: Options): ReactElement {
  only(options, 'rows', 'card', 'classes');
  if (list(options.rows).some((row) => !row)) throw new NotExpressible('a row that is nothing');
  const rows = list(options.rows).map((each) => {
    const row = only(each, 'key', 'value', 'actions', 'classes');
    return {
      key: words(only(row.key, 'text', 'html')),
      value: words(only(row.value, 'text', 'html')),
      actions: row.actions ? actions(row.actions) : undefined,
      className: text(row.classes),
    };
  });
  const card = options.card ? only(options.card, 'title', 'actions') : undefined;
  const title = card ? only(card.title, 'text', 'html', 'headingLevel') : undefined;
  return (
    <SummaryList
      rows={rows}
      className={text(options.classes)}
      card={
        card
          ? {
              title: words(title),
              actions: actions(card.actions),
              ...(title?.headingLevel ? { headingLevel: title.headingLevel as 2 | 3 } : {}),
            }
          : undefined
      }
    />
  );
}

function table(options: Options): ReactElement {
  only(options, 'caption', 'captionClasses', 'head', 'rows', 'firstCellIsHeader', 'classes');
  const rows = list(options.rows);
  if (rows.some((row) => !row)) throw new NotExpressible('a row that is nothing');
  const cells = rows.map((row) => list(row).map((cell) => only(cell, 'text', 'html', 'format')));
  const figure = (cells[0] ?? []).findIndex(({ format }) => format === 'numeric');
  const head = options.head
    ? list(options.head).map((cell) => only(cell, 'text', 'html', 'format', 'classes'))
    : undefined;
  const size = oneOf(options.captionClasses, 'govuk-table__caption--', sizes);
  return (
    <Table
      caption={text(options.caption)}
      {...(size && { captionSize: size })}
      {...(head
        ? {
            columns: head.map((cell) => ({
              text: words(cell),
              isNumeric: cell.format === 'numeric',
              className: text(cell.classes) ?? '',
            })),
          }
        : {})}
      rows={cells.map((row) => row.map(words))}
      {...(figure >= 0 ? { numericFrom: figure } : {})}
      firstCellIsHeader={isTrue(options.firstCellIsHeader)}
      {...(options.classes ? { className: text(options.classes) ?? '' } : {})}
    />
  );
}

function pagination(options: Options): ReactElement {
  only(options, 'previous', 'next', 'items', 'landmarkLabel');
  const items = options.items
    ? list(options.items).map((each) => {
        const item = only(each, 'number', 'href', 'current', 'ellipsis');
        if (item.ellipsis) return 'gap' as const;
        if (typeof item.number !== 'number') throw new NotExpressible('a page that is not a number');
        return { number: item.number, href: text(item.href) ?? '', isCurrent: isTrue(item.current) };
      })
    : undefined;
  return (
    <Pagination
      {...(items && { items })}
      previous={text(only(options.previous, 'href').href)}
      next={text(only(options.next, 'href').href)}
      {...(options.landmarkLabel ? { label: text(options.landmarkLabel) ?? '' } : {})}
    />
  );
}

export const lists: Mapping = {
  'summary-list': summaryList,
  table: table,
  pagination: pagination,
};
