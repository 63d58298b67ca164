import type { ReactNode } from 'react';
import { type Choice, Choices } from './choices';
import { describedBy } from './described-by';
import { LegendGroup } from './form-group';
import type { Question } from './question';

export interface CheckboxesProps extends Question {
  name: string;
  /** The name where it is left out. */
  id?: string;
  legend?: ReactNode;
  items: readonly Choice[];
  values?: readonly string[] | undefined;
  isSmall?: boolean | undefined;
  className?: string | undefined;
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, id = name, legend, items, values = [], isSmall, className, ...question } = props;
  return (
    <LegendGroup {...question} id={id} legend={legend}>
      <Choices
        {...{ kind: 'checkboxes', id, name, items }}
        isChosen={(each) => values.includes(each)}
        // a box without a fieldset has nothing else to carry its description
        describedBy={legend ? undefined : describedBy(id, question)}
        className={isSmall ? 'govuk-checkboxes--small' : className}
      />
    </LegendGroup>
  );
}
