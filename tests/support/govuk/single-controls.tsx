import { CharacterCount, type CountWords } from '~/ui/fields/character-count';
import { Input, type InputProps } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';
import { FileUpload } from '~/ui/fields/file-upload';
import { Textarea } from '~/ui/fields/textarea';
import { NotExpressible, only, words, type Options, type Mapping } from '../fixtures';
import { type Given, attributes, heading, isTrue, list, question, questionOptions, text } from './options';

function labelled(options: Options, ...more: string[]) {
  only(options, ...questionOptions, 'label', 'value', ...more);
  const { words: label, ...look } = heading(options.label, 'govuk-label--');
  const { id, name, classes, value } = options as Given;
  const control = { name: name ?? '', ...(id && { id }), ...(classes && { className: classes }), value: text(value) };
  return { ...question(options), ...look, ...control, label, ...attributes(options.attributes) };
}

/** What only the script that we do not use would show. */
const translations = [
  ...['chooseFilesButtonText', 'dropInstructionText', 'noFileChosenText', 'multipleFilesChosenText'],
  ...['enteredDropZoneText', 'leftDropZoneText'],
];

function typing({ autocomplete, spellcheck, disabled, inputmode, autocapitalize, pattern }: Options) {
  return {
    autoComplete: text(autocomplete),
    spellCheck: spellcheck as boolean | undefined,
    disabled: isTrue(disabled),
    inputMode: inputmode as InputProps['inputMode'],
    autoCapitalize: text(autocapitalize),
    pattern: text(pattern),
  };
}

export const singleControls: Mapping = {
  input: (options) => {
    const own = 'type prefix suffix spellcheck autocomplete inputmode autocapitalize pattern disabled'.split(' ');
    return (
      <Input
        {...labelled(options, ...own)}
        {...typing(options)}
        type={text(options.type) ?? 'text'}
        prefix={words(only(options.prefix, 'text', 'html'))}
        suffix={words(only(options.suffix, 'text', 'html'))}
      />
    );
  },
  textarea: (options) => (
    <Textarea
      {...labelled(options, 'rows', 'spellcheck', 'autocomplete', 'disabled')}
      spellCheck={options.spellcheck as boolean | undefined}
      disabled={isTrue(options.disabled)}
      {...(options.rows ? { rows: Number(options.rows) } : {})}
      {...(options.autocomplete ? { autoComplete: text(options.autocomplete) ?? '' } : {})}
    />
  ),
  'file-upload': (options) => {
    const { value, id, ...rest } = labelled(options, 'multiple', 'disabled', ...translations);
    // A browser never takes a file's name from a page.
    if (value) throw new NotExpressible('the option value');
    const { multiple, disabled } = options;
    return <FileUpload {...rest} id={id ?? rest.name} multiple={isTrue(multiple)} disabled={isTrue(disabled)} />;
  },
  'character-count': (options) => {
    const own = 'maxlength threshold rows spellcheck textareaDescriptionText'.split(' ');
    const texts = 'charactersUnderLimitText charactersAtLimitText charactersOverLimitText'.split(' ');
    const { describedBy, ...rest } = labelled(options, ...own, ...texts);
    if (describedBy) throw new NotExpressible('the option describedBy');
    if (options.maxlength === undefined) throw new NotExpressible('no limit');
    const limit = Number(options.maxlength);
    const described = text(options.textareaDescriptionText) ?? 'You can enter up to %{count} characters';
    return (
      <CharacterCount
        {...rest}
        limit={limit}
        description={described.replace('%{count}', String(limit))}
        spellCheck={options.spellcheck as boolean | undefined}
        {...(options.rows ? { rows: Number(options.rows) } : {})}
        {...(options.threshold ? { threshold: Number(options.threshold) } : {})}
        underLimit={options.charactersUnderLimitText as CountWords | undefined}
        atLimit={text(options.charactersAtLimitText)}
        overLimit={options.charactersOverLimitText as CountWords | undefined}
      />
    );
  },
  select: (options) => {
    if (list(options.items).some((item) => !item)) throw new NotExpressible('an item that is nothing');
    const items = list(options.items).map((each) => only(each, 'value', 'text', 'disabled', 'selected'));
    const chosen = items.find(({ selected }) => isTrue(selected));
    if (items.some(({ selected }) => selected === false)) throw new NotExpressible('an item that unselects itself');
    return (
      <Select
        {...labelled(options, 'items', 'disabled')}
        disabled={isTrue(options.disabled)}
        value={text(chosen?.value ?? chosen?.text ?? options.value)}
        items={items.map((item) => ({
          text: text(item.text) ?? '',
          ...(item.value === undefined ? {} : { value: text(item.value) ?? '' }),
          ...(item.disabled ? { disabled: true } : {}),
        }))}
      />
    );
  },
};
