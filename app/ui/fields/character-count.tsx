import { classNames } from '../class-names';
import { Hint } from './hint';
import { Textarea, type TextareaProps } from './textarea';

/** Words by plural category, the number written `%{count}`: the script in the page puts it in. */
export type CountWords = Readonly<Record<string, string>>;

export interface CharacterCountProps extends Omit<TextareaProps, 'after' | 'groupAttributes' | 'describedBy'> {
  limit: number;
  /** What is said of the limit where there is no script. */
  description: string;
  underLimit?: CountWords | undefined;
  atLimit?: string | undefined;
  overLimit?: CountWords | undefined;
  /** Counting begins to show at this percentage. */
  threshold?: number | undefined;
}

function wordAttributes(name: string, words: CountWords = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([category, text]) => [`data-i18n.characters-${name}-limit.${category}`, text]),
  );
}

/** A textarea that says how much room is left. */
export function CharacterCount({ name, id = name, limit, description, ...rest }: CharacterCountProps) {
  const { underLimit, atLimit, overLimit, threshold, className, groupClassName, ...textarea } = rest;
  return (
    <Textarea
      {...textarea}
      {...{ name, id }}
      className={classNames('govuk-js-character-count', className)}
      describedBy={`${id}-info`}
      groupClassName={classNames('govuk-character-count', groupClassName)}
      groupAttributes={{
        'data-module': 'govuk-character-count',
        'data-maxlength': String(limit),
        ...(threshold === undefined ? {} : { 'data-threshold': String(threshold) }),
        ...wordAttributes('under', underLimit),
        ...(atLimit === undefined ? {} : { 'data-i18n.characters-at-limit': atLimit }),
        ...wordAttributes('over', overLimit),
      }}
      after={
        <Hint id={`${id}-info`} className="govuk-character-count__message">
          {description}
        </Hint>
      }
    />
  );
}
