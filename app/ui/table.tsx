import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column {
  text: ReactNode;
  /** Its words, where the heading is more than words. */
  label?: string;
  isNumeric?: boolean;
  className?: string;
}

interface TableProps {
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l' | 'xl';
  columns?: readonly Column[];
  rows: readonly (readonly ReactNode[])[];
  /** For tables without columns of their own: which cells are figures. */
  numericFrom?: number;
  firstCellIsHeader?: boolean;
  /** On a phone a row becomes a list, each cell with its column's words before it. */
  isStacked?: boolean;
  className?: string;
}

export function Table({ caption, captionSize, columns, rows, numericFrom, ...how }: TableProps) {
  const { firstCellIsHeader, isStacked, className } = how;
  // The same in every row: made once for a column.
  const attributesOf = (_: unknown, index: number) => {
    const {
      text,
      label = text,
      isNumeric = numericFrom !== undefined && index >= numericFrom,
    } = columns?.[index] ?? {};
    const className = classNames('govuk-table__cell', isNumeric && 'govuk-table__cell--numeric');
    return { className, ...(isStacked && typeof label === 'string' ? { 'data-label': label } : {}) };
  };
  const attributes = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, attributesOf);
  return (
    <table className={classNames('govuk-table', isStacked && 'staff-stacked', className)}>
      {caption ? (
        <caption className={classNames('govuk-table__caption', captionSize && `govuk-table__caption--${captionSize}`)}>
          {caption}
        </caption>
      ) : null}
      {columns ? (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              <th
                scope="col"
                key={index}
                className={classNames(
                  'govuk-table__header',
                  column.isNumeric && 'govuk-table__header--numeric',
                  column.className,
                )}
              >
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody className="govuk-table__body">
        {rows.map((row, rowIndex) => (
          <tr className="govuk-table__row" key={rowIndex}>
            {row.map((cell, index) =>
              firstCellIsHeader && index === 0 ? (
                <th scope="row" className="govuk-table__header" key={index}>
                  {cell}
                </th>
              ) : (
                <td {...attributes[index]} key={index}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
