import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonLink } from '~/ui/button';
import { Details } from '~/ui/details';
import { ErrorSummary } from '~/ui/error-summary';
import { InsetText } from '~/ui/inset-text';
import { NotificationBanner } from '~/ui/notification-banner';
import { Panel } from '~/ui/panel';
import { Tag, type TagColour } from '~/ui/tag';
import { WarningText } from '~/ui/warning-text';
import { NotExpressible, only, words, type Options, type Mapping } from '../fixtures';
import { isTrue, list, look, oneOf, text } from './options';

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

export const notes: Mapping = {
  panel: panel,
  'error-summary': errorSummary,
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
  'inset-text': (options) => (
    <InsetText {...look(only(options, 'id', 'text', 'html', 'classes'))}>{words(options)}</InsetText>
  ),
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
  tag: (options) => {
    const colours: readonly TagColour[] = ['grey', 'teal', 'green', 'purple', 'magenta', 'red', 'orange', 'yellow'];
    only(options, 'text', 'html', 'classes');
    return <Tag colour={oneOf(options.classes, 'govuk-tag--', colours)}>{words(options)}</Tag>;
  },
  'warning-text': (options) => (
    <WarningText
      {...look(only(options, 'text', 'html', 'classes', 'iconFallbackText'))}
      iconText={text(options.iconFallbackText)}
    >
      {words(options)}
    </WarningText>
  ),
};
