import { expect, type Page } from '@playwright/test';
import { paths } from '~/paths';
import { words } from './e2e-words';
import { post } from './e2e-visitor';

/** The words of the acts' pages. */
export const actWords = (key: string, facts?: Record<string, unknown>) => words('en', `staff-acts:${key}`, facts);

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const follow = (page: Page, act: string) =>
  page.getByRole('link', { name: actWords(`links.${act}`), exact: true }).click();
export const isDone = (page: Page, act: string) =>
  expect(page.getByRole('alert')).toContainText(actWords(`${act}.done`));
export const actBox = (page: Page, key: string) => page.getByLabel(actWords(`${key}.label`), { exact: true });

/** Gives every child of a request an episode and closes it, as its page's form does, without a browser's page. */
export async function recordInAHurry({ request }: Pick<Page, 'request'>, reference: string) {
  const address = paths.staff.act(reference, 'children');
  const html = await (await request.get(address)).text();
  const children = (html.match(/name="child"/g) ?? []).map((_, index) => String(index));
  const recorded = children.flatMap((child) => [
    [`ehm-${child}`, 'none'],
    [`episode-${child}`, `E-${child}`],
  ]);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const fields = { version, child: children, last: 'yes', ...(Object.fromEntries(recorded) as Record<string, string>) };
  const response = await post(request, address, fields);
  expect(await response.text()).toContain(actWords('children.done'));
}
