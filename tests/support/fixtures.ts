import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** An option tree as the Nunjucks macros take it. */
export interface Options {
  readonly [name: string]: unknown;
}

/** Makes a component of its macro's options, by the component's name. */
export type Mapping = Record<string, (options: Options) => ReactElement>;

export interface Fixture {
  name: string;
  options: Options;
  html: string;
}

const packageOf = createRequire(import.meta.url);

/** GOV.UK Frontend's own examples of a component: options and the mark-up they must give. */
export function fixturesOf(component: string): Fixture[] {
  const file = packageOf.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Classes are a set, in any order. */
const valueOf = ({ name, value }: Attr) =>
  name === 'class' ? squeeze(value).split(' ').sort().join(' ') : squeeze(value);

function describeNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return squeeze(node.textContent ?? '');
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes].map((each) => `${each.name}="${valueOf(each)}"`).sort();
  const inner = [...node.childNodes].map(describeNode).filter(Boolean);
  return [`<${[node.localName, ...attributes].join(' ')}>`, ...inner, `</${node.localName}>`].join('\n');
}

/** A tree as text, one node a line: the order of attributes and classes and white space do not matter. */
export function treeOf(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  holder.normalize();
  return [...holder.childNodes].map(describeNode).filter(Boolean).join('\n');
}

/** Thrown where our props have no word for an option. */
export class NotExpressible extends Error {}

const reactNames: Record<string, string> = { class: 'className', for: 'htmlFor', autocomplete: 'autoComplete' };

function reactOf(node: Node, key: number): ReactNode {
  if (!(node instanceof Element)) return node.textContent;
  if (node.hasAttribute('style')) throw new NotExpressible('an inline style');
  const attributes = [...node.attributes].map(({ name, value }) => [reactNames[name] ?? name, value] as const);
  const properties = { ...Object.fromEntries(attributes), key };
  if (node.localName === 'textarea')
    return createElement('textarea', { ...properties, defaultValue: node.textContent });
  return createElement(node.localName, properties, ...[...node.childNodes].map(reactOf));
}

/** A text as it is, or an HTML option as React nodes. */
export function words(from: unknown): ReactNode {
  const { text, html } = (from ?? {}) as { text?: string; html?: string };
  if (!html) return text;
  const holder = document.createElement('div');
  holder.innerHTML = html.trim();
  return createElement(Fragment, null, ...[...holder.childNodes].map(reactOf));
}

const isGiven = (value: unknown) =>
  value !== undefined && value !== null && !(typeof value === 'object' && Object.keys(value).length === 0);

/** The options, refused where one is given that is not among these. */
export function only(options: unknown, ...names: readonly string[]): Options {
  const given = (options ?? {}) as Options;
  const other = Object.keys(given).find((name) => isGiven(given[name]) && !names.includes(name));
  if (other) throw new NotExpressible(`the option ${other}`);
  return given;
}
