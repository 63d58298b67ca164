import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonLink } from '~/ui/button';
import { BackLink } from '~/ui/back-link';
import { Details } from '~/ui/details';
import { ErrorSummary } from '~/ui/error-summary';
import { ExitThisPage } from '~/ui/exit-this-page';
import { CharacterCount, type CountWords } from '~/ui/fields/character-count';
import { Checkboxes } from '~/ui/fields/checkboxes';
import type { Choice } from '~/ui/fields/choices';
import { DateInput, type DatePart } from '~/ui/fields/date-input';
import { ErrorMessage } from '~/ui/fields/error-message';
import { Fieldset } from '~/ui/fields/fieldset';
import { Hint } from '~/ui/fields/hint';
import { Input, type InputProps } from '~/ui/fields/input';
import { Label } from '~/ui/fields/label';
import type { HeadingSize, Question } from '~/ui/fields/question';
import { Radios } from '~/ui/fields/radios';
import { Select } from '~/ui/fields/select';
import { Textarea } from '~/ui/fields/textarea';
import { InsetText } from '~/ui/inset-text';
import { NotificationBanner } from '~/ui/notification-banner';
import { Pagination } from '~/ui/pagination';
import { Panel } from '~/ui/panel';
import { SkipLink } from '~/ui/skip-link';
import { type SummaryAction, SummaryList } from '~/ui/summary-list';
import { Table } from '~/ui/table';
import { Tag, type TagColour } from '~/ui/tag';
import { WarningText } from '~/ui/warning-text';
import { NotExpressible, only, type Options, words } from '../support/fixtures';

type Given = Record<string, string | undefined>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : JSON.stringify(value));
const isTrue = (value: unknown) => value === true;
const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
const attributes = (value: unknown) => {
  const { maxlength, ...rest } = (value ?? {}) as Record<string, string>;
  return { ...rest, ...(maxlength && { maxLength: Number(maxlength) }) };
};

function oneOf<T extends string>(classes: unknown, prefix: string, sizes: readonly T[]): T | undefined {
  if (!classes) return undefined;
  const size = sizes.find((each) => classes === `${prefix}${each}`);
  if (!size) throw new NotExpressible(`the class ${text(classes) ?? ''}`);
  return size;
}

const sizes: readonly HeadingSize[] = ['s', 'm', 'l', 'xl'];

function heading(from: unknown, prefix: string) {
  const given = only(from, 'text', 'html', 'classes', 'isPageHeading');
  const size = oneOf(given.classes, prefix, sizes);
  return { words: words(given), ...(size && { size }), isPageHeading: isTrue(given.isPageHeading) };
}

function question({ hint, errorMessage, describedBy, formGroup }: Options): Question {
  return {
    hint: words(only(hint, 'text', 'html')),
    error: words(only(errorMessage, 'text', 'html')),
    describedBy: text(describedBy),
    groupClassName: text(only(formGroup, 'classes').classes),
  };
}

const questionOptions = ['name', 'id', 'hint', 'errorMessage', 'describedBy', 'formGroup', 'classes', 'attributes'];

function labelled(options: Options, ...more: string[]) {
  only(options, ...questionOptions, 'label', 'value', ...more);
  const { words: label, ...look } = heading(options.label, 'govuk-label--');
  const { id, name, classes, value } = options as Given;
  const control = { name: name ?? '', ...(id && { id }), ...(classes && { className: classes }), value: text(value) };
  return { ...question(options), ...look, ...control, label, ...attributes(options.attributes) };
}

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

function choices(items: unknown): Choice[] {
  if (list(items).some((item) => !item)) throw new NotExpressible('an item that is nothing');
  return list(items).map((each): Choice => {
    const item = only(
      each,
      'value',
      'text',
      'html',
      'hint',
      'conditional',
      'divider',
      'behaviour',
      'checked',
      'disabled',
    );
    if (item.divider) return { divider: text(item.divider) };
    return {
      value: text(item.value) ?? '',
      text: words(item),
      hint: words(only(item.hint, 'text', 'html')),
      reveals: words(item.conditional),
      behaviour: item.behaviour as 'exclusive' | undefined,
      checked: item.checked as boolean | undefined,
      disabled: item.disabled as boolean | undefined,
    };
  });
}

function grouped(options: Options, ...more: string[]) {
  only(options, ...questionOptions, 'idPrefix', 'fieldset', ...more);
  if (options.attributes) throw new NotExpressible('the option attributes');
  const { legend, describedBy } = only(options.fieldset, 'legend', 'describedBy');
  const { words: said, ...look } = heading(legend, 'govuk-fieldset__legend--');
  const own = question(options);
  return { ...own, ...look, describedBy: text(describedBy) ?? own.describedBy, legend: said };
}

function choiceNames({ name, idPrefix }: Options) {
  return { name: text(name) ?? '', ...(idPrefix ? { id: text(idPrefix) ?? '' } : {}) };
}

function radioClasses(classes: unknown) {
  const parts = (text(classes) ?? '').split(' ').filter(Boolean);
  for (const part of parts) oneOf(part, 'govuk-radios--', ['small', 'inline']);
  return { isSmall: parts.includes('govuk-radios--small'), isInline: parts.includes('govuk-radios--inline') };
}

function buttonLook(classes: unknown) {
  const parts = (text(classes) ?? '').split(' ').filter(Boolean);
  const variants = ['secondary', 'warning', 'inverse'] as const;
  const variant = variants.find((each) => parts[0] === `govuk-button--${each}`);
  return { variant, className: parts.slice(variant ? 1 : 0).join(' ') };
}

function button(options: Options): ReactElement {
  only(
    options,
    ...'text html href name type value id classes disabled isStartButton preventDoubleClick attributes'.split(' '),
  );
  const { name, value, id, href } = options as Given;
  const said = options.isStartButton && options.html ? <span>{words(options)}</span> : words(options);
  const shared = { ...buttonLook(options.classes), isStart: isTrue(options.isStartButton), id, children: said };
  if (href) return <ButtonLink {...shared} {...attributes(options.attributes)} href={href} />;
  return (
    <Button
      {...shared}
      {...attributes(options.attributes)}
      {...{ name, value }}
      {...(options.type ? { type: options.type as 'button' } : {})}
      disabled={isTrue(options.disabled)}
      {...(options.preventDoubleClick === undefined ? {} : { preventDoubleClick: isTrue(options.preventDoubleClick) })}
    />
  );
}

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

const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/** A part's options; its classes may only say what our parts say themselves: the width, and that it is wrong. */
function datePart(from: unknown) {
  const part = only(from, 'name', 'label', 'value', 'error', 'classes');
  const classes = (text(part.classes) ?? '').split(' ').filter(Boolean);
  for (const each of classes) oneOf(each, 'govuk-input--', ['error', 'width-2', 'width-4']);
  return { ...part, error: part.error ?? (classes.includes('govuk-input--error') || undefined) } as Options;
}

function dateInput(options: Options): ReactElement {
  only(options, 'id', 'namePrefix', 'fieldset', 'hint', 'errorMessage', 'formGroup', 'values', 'items', ...dateParts);
  const items = options.items ? list(options.items).map(datePart) : undefined;
  const partOf = (part: DatePart) => {
    if (items) return items.find(({ name }) => name === part);
    const own = options[part] === false ? undefined : datePart(options[part]);
    if (own?.name && own.name !== part) throw new NotExpressible('a part of another name');
    return own;
  };
  const each = (read: (part: Options) => unknown) =>
    Object.fromEntries(
      dateParts.flatMap((part) => {
        const found = read(partOf(part) ?? {});
        return found === undefined ? [] : [[part, text(found) ?? '']];
      }),
    );
  if (items?.some(({ name }) => !dateParts.includes(name as DatePart)))
    throw new NotExpressible('a part of another name');
  const prefix = options.namePrefix ? `${text(options.namePrefix) ?? ''}-` : '';
  const values = (options.values ?? {}) as Record<string, unknown>;
  const known = dateParts.flatMap((part) => {
    const value = values[`${prefix}${part}`];
    return value === undefined ? [] : [[part, text(value) ?? '']];
  });
  const errors = each((part) => part.error);
  const right = dateParts.filter((part) => errors[part] === 'false');
  const wrong = dateParts.filter((part) => errors[part] === 'true');
  const { id, namePrefix, fieldset, hint, errorMessage, formGroup } = options;
  return (
    <DateInput
      {...grouped({ fieldset, hint, errorMessage, formGroup })}
      id={text(id) ?? ''}
      {...(namePrefix ? { namePrefix: text(namePrefix) ?? '' } : {})}
      parts={dateParts.filter((part) => (items?.length ? partOf(part) : options[part] !== false))}
      labels={each((part) => part.label)}
      values={{ ...(Object.fromEntries(known) as Record<string, string>), ...each((part) => part.value) }}
      errorParts={right.length && !wrong.length ? dateParts.filter((part) => !right.includes(part)) : wrong}
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

function panel(options: Options): ReactElement {
  only(options, 'titleText', 'titleHtml', 'text', 'html', 'headingLevel', 'classes', 'actions');
  const parts = (text(options.classes) ?? '').split(' ').filter(Boolean);
  const isInterruption = parts.includes('govuk-panel--interruption');
  const others = parts.filter((part) => part !== 'govuk-panel--interruption').join(' ');
  const { items } = only(options.actions, 'items');
  if (options.actions && !items && Object.keys(options.actions).length) throw new NotExpressible('empty actions');
  const buttons = list(items).map((each, index): ReactNode => {
    const action = only(each, 'text', 'href', 'type');
    if (action.href && action.type !== 'button') {
      return (
        <a className="govuk-link govuk-link--inverse" href={text(action.href)} key={index}>
          {text(action.text)}
        </a>
      );
    }
    return action.href ? (
      <ButtonLink href={text(action.href) ?? ''} variant="inverse" key={index}>
        {text(action.text)}
      </ButtonLink>
    ) : (
      <Button type={(action.type as 'submit' | undefined) ?? 'button'} variant="inverse" key={index}>
        {text(action.text)}
      </Button>
    );
  });
  return (
    <Panel
      title={words({ text: options.titleText, html: options.titleHtml })}
      {...(options.headingLevel ? { headingLevel: options.headingLevel as 2 } : {})}
      isInterruption={isInterruption}
      {...(buttons.length ? { actions: buttons } : {})}
      {...(others && { className: others })}
    >
      {words(options)}
    </Panel>
  );
}

function errorSummary(options: Options): ReactElement {
  only(options, 'titleText', 'titleHtml', 'descriptionText', 'descriptionHtml', 'errorList', 'classes');
  const items = list(options.errorList).map((each) => {
    const item = only(each, 'text', 'html', 'href');
    return { text: words(item), href: text(item.href) };
  });
  return (
    <ErrorSummary
      title={words({ text: options.titleText, html: options.titleHtml })}
      description={words({ text: options.descriptionText, html: options.descriptionHtml })}
      items={items}
      {...(options.classes ? { className: text(options.classes) ?? '' } : {})}
    />
  );
}

const look = (options: Options) => ({
  ...(options.id ? { id: text(options.id) ?? '' } : {}),
  ...(options.classes ? { className: text(options.classes) ?? '' } : {}),
});

/** Each component's Nunjucks options, said in our props. Throws where our props have no word for one. */
export const components: Record<string, (options: Options) => ReactElement> = {
  'back-link': (options) => (
    <BackLink href={text(only(options, 'href', 'text', 'html', 'classes').href) ?? '#'} {...look(options)}>
      {words(options)}
    </BackLink>
  ),
  button,
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
  checkboxes: (options) => (
    <Checkboxes
      {...grouped(options, 'items', 'values')}
      {...choiceNames(options)}
      items={choices(options.items)}
      values={list(options.values) as string[]}
      {...look({ classes: options.classes })}
    />
  ),
  'date-input': dateInput,
  details: (options) => {
    only(options, 'id', 'summaryText', 'summaryHtml', 'text', 'html', 'classes', 'open');
    return (
      <Details
        {...look(options)}
        isOpen={isTrue(options.open)}
        summary={words({ text: options.summaryText, html: options.summaryHtml })}
      >
        {words(options)}
      </Details>
    );
  },
  'error-message': (options) => {
    only(options, 'id', 'text', 'html', 'classes', 'visuallyHiddenText');
    const prefix = options.visuallyHiddenText === '' ? false : text(options.visuallyHiddenText);
    return (
      <ErrorMessage {...look(options)} prefix={prefix}>
        {words(options)}
      </ErrorMessage>
    );
  },
  'error-summary': errorSummary,
  'exit-this-page': (options) => {
    const says = 'activatedText timedOutText pressTwoMoreTimesText pressOneMoreTimeText'.split(' ');
    only(options, 'id', 'classes', 'text', 'html', 'redirectUrl', ...says);
    const [activated, timedOut, pressTwoMoreTimes, pressOneMoreTime] = says.map((name) => text(options[name]) ?? '');
    const usual = (
      <>
        <span className="govuk-visually-hidden">Emergency</span> Exit this page
      </>
    );
    return (
      <ExitThisPage
        {...look(options)}
        href={text(options.redirectUrl) ?? 'https://www.bbc.co.uk/weather'}
        words={
          activated && timedOut && pressTwoMoreTimes && pressOneMoreTime
            ? { activated, timedOut, pressTwoMoreTimes, pressOneMoreTime }
            : undefined
        }
      >
        {words(options) ?? usual}
      </ExitThisPage>
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
  'inset-text': (options) => (
    <InsetText {...look(only(options, 'id', 'text', 'html', 'classes'))}>{words(options)}</InsetText>
  ),
  label: (options) => {
    if (!words(options)) throw new NotExpressible('a label that says nothing');
    const { words: said, ...size } = heading({ ...options, for: undefined }, 'govuk-label--');
    return (
      <Label {...size} {...(options.for ? { htmlFor: text(options.for) ?? '' } : {})}>
        {said}
      </Label>
    );
  },
  'notification-banner': (options) => {
    only(options, ...'text html titleText titleHtml titleHeadingLevel titleId type role classes'.split(' '));
    if (options.role && options.role !== 'region') throw new NotExpressible('another role');
    return (
      <NotificationBanner
        {...look({ classes: options.classes })}
        title={words({ text: options.titleText, html: options.titleHtml })}
        titleId={text(options.titleId) ?? 'govuk-notification-banner-title'}
        {...(options.titleHeadingLevel ? { headingLevel: options.titleHeadingLevel as 3 } : {})}
        isSuccess={options.type === 'success'}
        {...(options.role ? { role: 'region' as const } : {})}
      >
        {words(options)}
      </NotificationBanner>
    );
  },
  pagination,
  panel,
  radios: (options) => (
    <Radios
      {...grouped(options, 'items', 'value')}
      {...choiceNames(options)}
      {...radioClasses(options.classes)}
      items={choices(options.items)}
      value={text(options.value)}
    />
  ),
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
  'skip-link': (options) => (
    <SkipLink href={text(only(options, 'text', 'html', 'href').href) ?? '#content'}>{words(options)}</SkipLink>
  ),
  'summary-list': summaryList,
  table,
  tag: (options) => {
    const colours: readonly TagColour[] = ['grey', 'teal', 'green', 'purple', 'magenta', 'red', 'orange', 'yellow'];
    only(options, 'text', 'html', 'classes');
    return <Tag colour={oneOf(options.classes, 'govuk-tag--', colours)}>{words(options)}</Tag>;
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
  'warning-text': (options) => (
    <WarningText
      {...look(only(options, 'text', 'html', 'classes', 'iconFallbackText'))}
      iconText={text(options.iconFallbackText)}
    >
      {words(options)}
    </WarningText>
  ),
};
