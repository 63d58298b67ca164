import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './support/source-files';

const files = sourceFiles();
const purePackages = /^(zod|temporal-polyfill|libphonenumber-js|postcode|d3-geo)(\/|$)/;
const layerOf = (path: string) => files.find((file) => file.path === path)?.layer;

/** `file: what it imports` for every import that breaks a rule; imports of types alone are erased and break none. */
function breaches(
  of: (file: SourceFile) => boolean,
  isBreach: (from: string, target: string | null, file: SourceFile) => boolean,
) {
  return files
    .filter(of)
    .flatMap((file) =>
      file.imports
        .filter(({ from, target, isTypeOnly }) => !isTypeOnly && isBreach(from, target, file))
        .map(({ from }) => `${file.path}: ${from}`),
    );
}

describe('the rules of import', () => {
  it('a pure file imports pure files and a few pure packages', () => {
    const isPure = ({ layer }: SourceFile) => layer === 'pure';
    const found = breaches(isPure, (from, target) =>
      target === null ? !purePackages.test(from) : layerOf(target) !== 'pure',
    );
    expect(found).toEqual([]);
  });

  it('a pure file reads no clock, no chance and no process', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|Temporal\.Now\b|crypto\.random/;
    const found = files.filter(({ layer, text }) => layer === 'pure' && impure.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('a server file imports neither React files nor routes', () => {
    const found = breaches(
      ({ layer }) => layer === 'server',
      (_, target) => target !== null && ['react', 'route'].includes(layerOf(target) ?? ''),
    );
    expect(found).toEqual([]);
  });

  it('a React file imports no server file', () => {
    const found = breaches(
      ({ layer }) => layer === 'react',
      (from) => from.includes('.server'),
    );
    expect(found).toEqual([]);
  });

  it('no route imports another route', () => {
    const isRoute = ({ path }: SourceFile) => path.startsWith('app/routes/');
    expect(breaches(isRoute, (_, target) => target?.startsWith('app/routes/') ?? false)).toEqual([]);
  });

  it('the platform imports nothing of ours', () => {
    const isOurs = (target: string | null) => target !== null && !/^app\/(platform|generated)\//.test(target);
    expect(
      breaches(
        ({ folder }) => folder === 'platform',
        (_, target) => isOurs(target),
      ),
    ).toEqual([]);
  });

  it('the folders make no circle', () => {
    const graph = new Map<string, Set<string>>();
    for (const { folder, imports } of files) {
      if (folder === 'root' || folder === 'routes') continue;
      for (const { target } of imports) {
        const to = target ? (target.split('/').length > 2 ? target.split('/')[1] : undefined) : undefined;
        if (to && to !== folder && to !== 'generated') graph.set(folder, (graph.get(folder) ?? new Set()).add(to));
      }
    }
    expect(circle(graph)).toEqual([]);
  });
});

describe('what only some files may do', () => {
  it('only platform/env.server.ts reads the environment', () => {
    const found = files.filter(
      ({ text, path }) => /process\.env|import\.meta\.env/.test(text) && path !== 'app/platform/env.server.ts',
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('only server files outside the routes import the database client', () => {
    const found = breaches(
      ({ layer }) => layer !== 'server',
      (from) => /\/db\.server$|generated\/prisma/.test(from),
    );
    expect(found).toEqual([]);
  });

  it('every staff loader and action calls requireStaff itself', () => {
    // The pages for those who are not signed in yet.
    const open = ['sign-in', 'first', 'sign-on', 'sign-on_.callback'].map((name) => `app/routes/staff.${name}.tsx`);
    const staff = files.filter(({ path }) => path.startsWith('app/routes/staff') && !open.includes(path));
    expect(staff.length).toBeGreaterThan(0);
    const found = staff.flatMap(({ path, text }) => unguarded(text).map((name) => `${path}: ${name}`));
    expect(found).toEqual([]);
  });
});

/** The loaders and actions of a route's text whose body does not call requireStaff. */
function unguarded(text: string): string[] {
  const pieces = text.split(/^(?=export |(?:async )?function |const )/m);
  return ['loader', 'action'].filter((name) => {
    const piece = pieces.find((each) =>
      new RegExp(`^export (async function ${name}\\b|function ${name}\\b|const ${name}\\b)`).test(each),
    );
    return piece ? !piece.includes('requireStaff(') : new RegExp(`export \\{[^}]*\\b${name}\\b`).test(text);
  });
}

/** One circle of a graph, as the names along it; empty where there is none. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const visit = (name: string, path: string[]): string[] => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const next of graph.get(name) ?? []) {
      const found = visit(next, [...path, name]);
      if (found.length > 0) return found;
    }
    done.add(name);
    return [];
  };
  for (const name of graph.keys()) {
    const found = visit(name, []);
    if (found.length > 0) return found;
  }
  return [];
}
