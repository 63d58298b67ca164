import { pino } from 'pino';

/** Errors whose message is of our own or the language's making. Others (a database's, a parser's) quote what was typed. */
const quotable = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'AggregateError', 'AssertionError']);

/** What may be logged of an error: its kind, its code and where it happened, and its message only where that is ours. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && /^\w+$/.test(String(error.code)) ? String(error.code) : undefined;
  return {
    type: error.constructor.name,
    ...(code && { code }),
    ...(quotable.has(error.name) && { message: error.message.replace(/[^\s<>]+@[^\s<>]+/g, '[address]') }),
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}

/**
 * The log: one JSON object a line, on standard error, so that a command's own output stays its own. Never given query
 * strings, bodies, cookies, or anything a person typed.
 */
export const log = pino(
  {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: describeError, err: describeError },
    redact: {
      paths: ['*.password', '*.token', '*.cookie', '*.authorization', 'password', 'token', 'cookie', 'authorization'],
      censor: '[removed]',
    },
  },
  pino.destination({ fd: 2, sync: true }),
);
