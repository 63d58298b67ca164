import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { type Choice, Choices } from './choices';
import { LegendGroup } from './form-group';
import type { Question } from './question';

export interface RadiosProps extends Question {
  name: string;
  /** The name where it is left out. */
  id?: string;
  legend?: ReactNode;
  items: readonly Choice[];
  value?: string | undefined;
  isInline?: boolean | undefined;
  isSmall?: boolean | undefined;
}

export function Radios({ name, id = name, legend, items, value, isInline, isSmall, ...question }: RadiosProps) {
  return (
    <LegendGroup {...question} id={id} legend={legend}>
      <Choices
        {...{ kind: 'radios', id, name, items }}
        isChosen={(each) => each === value}
        className={classNames(isSmall && 'govuk-radios--small', isInline && 'govuk-radios--inline')}
      />
    </LegendGroup>
  );
}
