import { prepareDatabase, prepareSettings } from './prepare.server';

/** `from`: the directory that paths in the words are relative to. */
type Command = (argv: readonly string[], from?: string) => Promise<number>;

/**
 * A command that works on the database, whether or not the portal is running. Its help needs none, nor does being called
 * without a word, unless it works without any.
 */
export function withDatabase(command: Command, { worksWithoutWords = false } = {}): Command {
  return async (argv, from) => {
    if ((argv.length === 0 && !worksWithoutWords) || argv.some((word) => ['--help', '-h', 'help'].includes(word)))
      return command(argv, from);
    prepareSettings();
    const close = await prepareDatabase();
    try {
      return await command(argv, from);
    } finally {
      await close();
    }
  };
}
