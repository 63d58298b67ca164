import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the root: `app/hubs/catchment.ts`. */
  path: string;
  /** The first folder below app/, or the file's own name for those directly in it. */
  folder: string;
  /** Told by the name: `.server`, `.tsx` and `use-*.ts` (hooks), else pure. */
  layer: 'route' | 'server' | 'react' | 'pure';
  text: string;
  imports: readonly Import[];
}

export interface Import {
  from: string;
  /** The path of a file of ours, from the root; null for a package. */
  target: string | null;
  /** Erased by the compiler: the rules are about what runs. */
  isTypeOnly: boolean;
}

/** Every TypeScript file of app/, with what it imports. */
export function sourceFiles(): SourceFile[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated/'))
    .map((file) => `app/${file}`);
  return files.map((file) => {
    const text = readFileSync(file, 'utf8');
    return { path: file, folder: folderOf(file), layer: layerOf(file), text, imports: importsOf(file, text, files) };
  });
}

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : 'root';
}

function layerOf(file: string): SourceFile['layer'] {
  if (/^app\/(routes\/|root\.tsx|entry\.|routes\.ts)/.test(file)) return 'route';
  if (file.includes('.server.')) return 'server';
  return file.endsWith('.tsx') || /\/use-[a-z-]+\.ts$/.test(file) ? 'react' : 'pure';
}

const statement =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+()'([^']+)'|\bimport\(\s*()'([^']+)'\s*\)/gm;

function importsOf(file: string, text: string, files: readonly string[]): Import[] {
  return [...text.matchAll(statement)].map((match) => {
    const from = match[2] ?? match[4] ?? match[6] ?? '';
    return { from, target: resolveImport(file, from, files), isTypeOnly: match[1] !== undefined };
  });
}

function resolveImport(file: string, from: string, files: readonly string[]): string | null {
  if (!/^(\.|~\/)/.test(from)) return null;
  const base = from.startsWith('~/') ? `app/${from.slice(2)}` : path.posix.join(path.posix.dirname(file), from);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`];
  return files.find((each) => candidates.includes(each)) ?? base;
}
