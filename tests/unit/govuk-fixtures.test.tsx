// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { type Fixture, fixturesOf, NotExpressible, treeOf } from '../support/fixtures';
import { components } from '../support/govuk/components';
import { leftOut } from '../support/govuk/left-out';

function render(component: string, { options }: Fixture): string {
  const element = components[component]?.(options);
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor('en')}>{element}</I18nextProvider>);
}

describe.each(Object.keys(components))('the mark-up of %s is GOV.UK Frontend’s own', (component) => {
  const known = leftOut[component] ?? {};
  const fixtures = fixturesOf(component);

  test.each(fixtures.filter(({ name }) => !(name in known)))('$name', (fixture) => {
    expect(treeOf(render(component, fixture))).toBe(treeOf(fixture.html));
  });

  test('what is left out is still there to leave out, and still cannot be said', () => {
    for (const [name, why] of Object.entries(known)) {
      const fixture = fixtures.find((each) => each.name === name);
      expect(fixture, name).toBeDefined();
      if (fixture) expect(() => render(component, fixture), name).toThrow(new NotExpressible(why));
    }
  });
});
