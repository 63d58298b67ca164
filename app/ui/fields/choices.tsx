import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Hint } from './hint';
import { Label } from './label';

export interface Option {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  /** Asked under the option once it is chosen; without script and without `:has` it is always there. */
  reveals?: ReactNode;
  /** Checkboxes: choosing it clears the others. */
  behaviour?: 'exclusive' | undefined;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  lang?: string | undefined;
}

/** An option, or a word such as "or" between options. */
export type Choice = Option | { divider: ReactNode };

interface ChoicesProps {
  kind: 'radios' | 'checkboxes';
  /** The first option's id, so that an error summary can link to it; the others add their number. */
  id: string;
  name: string;
  items: readonly Choice[];
  isChosen: (value: string) => boolean;
  describedBy?: string | undefined;
  className?: string | undefined;
}

function ChoiceItem({ kind, id, name, item, isChosen, describedBy }: Omit<ChoicesProps, 'items'> & { item: Option }) {
  const hintId = `${id}-item-hint`;
  const revealId = `conditional-${id}`;
  const isChecked = item.checked ?? isChosen(item.value);
  const described = [describedBy, item.hint && hintId].filter(Boolean).join(' ');
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          defaultChecked={isChecked}
          disabled={item.disabled}
          data-aria-controls={item.reveals ? revealId : undefined}
          data-behaviour={item.behaviour}
          aria-describedby={described || undefined}
        />
        <Label className={`govuk-${kind}__label`} htmlFor={id} lang={item.lang}>
          {item.text}
        </Label>
        {item.hint ? (
          <Hint id={hintId} className={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        ) : null}
      </div>
      {item.reveals ? (
        <div
          className={classNames(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`)}
          id={revealId}
        >
          {item.reveals}
        </div>
      ) : null}
    </>
  );
}

/** The options of radios or checkboxes. */
export function Choices({ items, className, ...rest }: ChoicesProps) {
  const { kind, id } = rest;
  return (
    <div className={classNames(`govuk-${kind}`, className)} data-module={`govuk-${kind}`}>
      {items.map((item, index) =>
        'divider' in item ? (
          <div className={`govuk-${kind}__divider`} key={index}>
            {item.divider}
          </div>
        ) : (
          <ChoiceItem {...rest} item={item} id={index ? `${id}-${String(index + 1)}` : id} key={index} />
        ),
      )}
    </div>
  );
}
