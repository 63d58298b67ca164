import { describe, expect, test } from 'vitest';
import { text, textarea } from '~/forms/define';
import { typing } from './answer-of';

describe('one line of text', () => {
  const name = text('it', { limit: 8 });

  test.each([
    ['  Ada   Bell ', 'Ada Bell'],
    ['Ada\r\nBell', 'Ada Bell'],
    ['A\u0000da\u0007', 'Ada'],
    ['A\ud800da', 'Ada'],
    ['Zoe\u0308', 'Zoë'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(typing(name, typed)).toBe(kept);
  });

  test.each(['', '   ', '\r\n\t', '\u0000', '\u200c', '\u200f \u2066'])('%j is nothing at all', (typed) => {
    expect(typing(name, typed)).toEqual({ issue: 'required at it' });
    expect(typing(text('it', { isOptional: true }), typed)).toBeNull();
  });

  test('is counted after it is cleaned', () => {
    expect(typing(name, '  12345678  ')).toBe('12345678');
    expect(typing(name, '123456789')).toEqual({ issue: 'too-long at it' });
  });

  test('holds 200 characters where a form does not say', () => {
    expect(typing(text('it'), 'a'.repeat(200))).toHaveLength(200);
    expect(typing(text('it'), 'a'.repeat(201))).toEqual({ issue: 'too-long at it' });
  });
});

describe('a story', () => {
  const story = textarea('it', 5);

  test('keeps its lines, and counts an end of line once however the browser sends it', () => {
    expect(typing(story, 'a\r\nb\rc')).toBe('a\nb\nc');
    expect(typing(story, 'a\r\nb\r\ncd')).toEqual({ issue: 'too-long at it' });
  });
});
