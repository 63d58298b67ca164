import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { classNames } from '../class-names';
import { LegendGroup } from './form-group';
import { Label } from './label';
import type { Question } from './question';

export type DatePart = 'day' | 'month' | 'year';

export interface DateInputProps extends Question {
  /** Its controls are `<id>-day`, `<id>-month`, `<id>-year`. */
  id: string;
  /** Put before the controls' names with a dash. */
  namePrefix?: string;
  legend?: ReactNode;
  parts?: readonly DatePart[];
  labels?: Partial<Record<DatePart, string>>;
  values?: Partial<Record<DatePart, string>> | undefined;
  /** The parts at fault; all of them where there is an error and none is named. */
  errorParts?: readonly DatePart[] | undefined;
  /** A date of birth of the person themself: the browser may fill it in. */
  isOwnBirthday?: boolean | undefined;
}

const allParts: readonly DatePart[] = ['day', 'month', 'year'];

export function DateInput({ id, namePrefix, legend, parts = allParts, ...rest }: DateInputProps) {
  const { labels, values, errorParts = [], isOwnBirthday, ...question } = rest;
  const { t } = useTranslation('site');
  const isWrong = (part: DatePart) => (errorParts.length > 0 ? errorParts.includes(part) : Boolean(question.error));
  return (
    <LegendGroup {...question} id={id} legend={legend} role="group">
      <div className="govuk-date-input" id={id}>
        {parts.map((part) => (
          <div className="govuk-date-input__item" key={part}>
            <div className="govuk-form-group">
              <Label className="govuk-date-input__label" htmlFor={`${id}-${part}`}>
                {labels?.[part] ?? t(`date.${part}`)}
              </Label>
              <input
                className={classNames(
                  'govuk-input govuk-date-input__input',
                  isWrong(part) && 'govuk-input--error',
                  part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                )}
                id={`${id}-${part}`}
                name={namePrefix === undefined ? part : `${namePrefix}-${part}`}
                type="text"
                inputMode="numeric"
                defaultValue={values?.[part]}
                autoComplete={isOwnBirthday ? `bday-${part}` : undefined}
              />
            </div>
          </div>
        ))}
      </div>
    </LegendGroup>
  );
}
