import type { ReactElement } from 'react';
import { BackLink } from '~/ui/back-link';
import { Button, ButtonLink } from '~/ui/button';
import { ExitThisPage } from '~/ui/exit-this-page';
import { SkipLink } from '~/ui/skip-link';
import { only, words, type Options, type Mapping } from '../fixtures';
import { type Given, attributes, isTrue, look, text } from './options';

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

export const waysOn: Mapping = {
  button: button,
  'back-link': (options) => (
    <BackLink href={text(only(options, 'href', 'text', 'html', 'classes').href) ?? '#'} {...look(options)}>
      {words(options)}
    </BackLink>
  ),
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
  'skip-link': (options) => (
    <SkipLink href={text(only(options, 'text', 'html', 'href').href) ?? '#content'}>{words(options)}</SkipLink>
  ),
};
