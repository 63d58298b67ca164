import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Copy } from './copy';
import template from './copy.typ?raw';

/** The letters of each script that a live language is written in, in both weights. A test asks for those of a new one. */
export const fontsByScript: Readonly<Record<string, readonly string[]>> = {
  Latn: ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'],
  Arab: [
    'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  ],
};

// Some fifty megabytes that most processes never need: fetched with the first copy that is asked for.
let made: Promise<NodeCompiler> | undefined;
const compiler = () => (made ??= makeCompiler());

async function makeCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const resolve = createRequire(import.meta.url);
  const files = Object.values(fontsByScript).flat();
  const fontBlobs = files.map((file) => readFileSync(resolve.resolve(`@expo-google-fonts/${file}`)));
  return NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs }] });
}

/** The copy as a PDF. Nothing of it stays in the compiler's memory. */
export async function copyPdf(copy: Copy): Promise<Uint8Array<ArrayBuffer>> {
  const typst = await compiler();
  try {
    const compiled = typst.compile({ mainFileContent: template, inputs: { copy: JSON.stringify(copy) } });
    const document = compiled.result;
    // What the compiler says may quote the text.
    if (!document) throw new Error('the copy could not be made into a PDF');
    return new Uint8Array(typst.pdf(document));
  } finally {
    typst.evictCache(0);
  }
}
