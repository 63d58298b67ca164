import { prepareDatabase, prepareSettings } from './prepare.server';

type Command = (argv: readonly string[]) => Promise<number>;

/** A command that works on the database, whether or not the portal is running. Its help needs none. */
export function withDatabase(command: Command): Command {
  return async (argv) => {
    if (argv.length === 0 || argv.some((word) => ['--help', '-h', 'help'].includes(word))) return command(argv);
    prepareSettings();
    const close = await prepareDatabase();
    try {
      return await command(argv);
    } finally {
      await close();
    }
  };
}
