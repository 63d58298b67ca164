import { describe, expect, it } from 'vitest';
import { describeError } from '~/platform/log.server';

const text = (error: unknown) => JSON.stringify(describeError(error));
const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('what the log says of an error', () => {
  it('is its kind, its code, where it happened, and our own words', () => {
    const error = Object.assign(new Error('the queue is full'), { code: 'EFULL' });
    expect(describeError(error)).toMatchObject({ type: 'Error', code: 'EFULL', message: 'the queue is full' });
    expect(text(error)).toContain('log.test.ts');
  });

  it('never quotes what a parser or a database was given', () => {
    const parsing = thrownBy(() => JSON.parse('My name is Amina') as unknown);
    expect(text(parsing)).not.toContain('Amina');
    class DatabaseError extends Error {
      override name = 'error';
      detail = 'Key (email)=(amina@example.org) already exists.';
    }
    expect(text(new DatabaseError('invalid input: "Amina"'))).not.toMatch(/amina/i);
  });

  it('never holds a mail address, also of the cause', () => {
    const cause = new Error('550 <amina@example.org> unknown');
    expect(text(new Error('the mail to amina@example.org failed', { cause }))).not.toContain('amina@');
  });
});
