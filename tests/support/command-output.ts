import { afterEach, beforeEach, vi } from 'vitest';

/** What commands print while the tests of a file run. */
export function useCommandOutput() {
  const printed = { out: '', problems: '' };
  beforeEach(() => {
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.problems += String(text))));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return {
    /** Runs a command and gives its exit code and what it alone printed. */
    run: async (command: (argv: string[]) => Promise<number>, ...argv: string[]) => {
      printed.out = printed.problems = '';
      return { code: await command(argv), ...printed };
    },
  };
}
