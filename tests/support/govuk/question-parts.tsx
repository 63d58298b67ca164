import { ErrorMessage } from '~/ui/fields/error-message';
import { Fieldset } from '~/ui/fields/fieldset';
import { Hint } from '~/ui/fields/hint';
import { Label } from '~/ui/fields/label';
import { NotExpressible, only, words, type Mapping } from '../fixtures';
import { heading, look, text } from './options';

export const questionParts: Mapping = {
  label: (options) => {
    if (!words(options)) throw new NotExpressible('a label that says nothing');
    const { words: said, ...size } = heading({ ...options, for: undefined }, 'govuk-label--');
    return (
      <Label {...size} {...(options.for ? { htmlFor: text(options.for) ?? '' } : {})}>
        {said}
      </Label>
    );
  },
  fieldset: (options) => {
    only(options, 'legend', 'describedBy', 'classes', 'role', 'html');
    const { words: legend, ...size } = heading(options.legend, 'govuk-fieldset__legend--');
    return (
      <Fieldset
        {...size}
        {...look(options)}
        legend={legend}
        describedBy={text(options.describedBy)}
        role={options.role as 'group' | undefined}
      >
        {words(options)}
      </Fieldset>
    );
  },
  hint: (options) => <Hint {...look(only(options, 'id', 'text', 'html', 'classes'))}>{words(options)}</Hint>,
  'error-message': (options) => {
    only(options, 'id', 'text', 'html', 'classes', 'visuallyHiddenText');
    const prefix = options.visuallyHiddenText === '' ? false : text(options.visuallyHiddenText);
    return (
      <ErrorMessage {...look(options)} prefix={prefix}>
        {words(options)}
      </ErrorMessage>
    );
  },
};
