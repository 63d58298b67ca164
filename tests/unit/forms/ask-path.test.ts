import { describe, expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import type { Answers } from '~/journey/answers';
import { endsAt, fillInWith, pagesFor, walkAsk } from './fill-in';

const young: Answers = { whoAsks: 'young-person' };

describe('who asks', () => {
  test('a parent is asked about the children, the other parent and their own place in the family', () => {
    const pages = pagesFor({});
    expect(pages).toEqual(expect.arrayContaining(['your-link', 'children', 'child-birth', 'other-parent']));
    for (const page of ['who-reads', 'your-age', 'parents', 'your-needs', 'baby-name'])
      expect(pages).not.toContain(page);
  });

  test('a young person is told who reads it, and asked about themselves alone', () => {
    const pages = pagesFor(young);
    expect(pages).toEqual(
      expect.arrayContaining(['who-reads', 'your-age', 'parents', 'your-school', 'your-needs', 'your-background']),
    );
    for (const page of ['your-link', 'children', 'child-birth', 'other-parent']) expect(pages).not.toContain(page);
  });

  test('the words of a young person are their own', () => {
    expect(ask.voice?.(fillInWith(young).walked.answers)).toBe('young');
    expect(ask.voice?.({})).toBeUndefined();
  });

  test('a baby not born yet is asked no school, health or background', () => {
    const pages = pagesFor({ childBirth: 'expected' });
    expect(pages).toContain('baby-name');
    for (const page of ['child-name', 'child-home', 'child-school', 'child-needs', 'child-background']) {
      expect(pages).not.toContain(page);
    }
  });

  test('help for parents is not offered to a young person', () => {
    const stored = { ...fillInWith(young).content.answers, programmes: ['under-fives'] };
    expect(walkAsk(stored).frontier).toEqual({ page: 'programmes' });
  });
});

describe('someone who may not be safe', () => {
  test.each(['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm'])('"%s" shows whom to ring', (harm) => {
    expect(pagesFor({ harm: [harm] })).toContain('numbers');
  });

  test.each<[string, Answers]>([
    ['nobody', { harm: ['none'] }],
    ['no answer', {}],
  ])('%s does not', (_, given) => {
    expect(pagesFor(given)).not.toContain('numbers');
  });

  test.each<[string, Answers, boolean]>([
    ['is under 13 the day before', { ownBirth: 'date', ownBornOn: '2013-11-25' }, true],
    ['is not under 13 on the birthday', { ownBirth: 'date', ownBornOn: '2013-11-24' }, false],
    ['is under 13 at twelve', { ownBirth: 'age', ownAge: 12 }, true],
    ['is not under 13 at thirteen', { ownBirth: 'age', ownAge: 13 }, false],
  ])('a child who asks alone %s', (_, given, isUnder) => {
    expect(fillInWith({ ...young, ...given }).walked.answers.isUnder13).toBe(isUnder ? 'yes' : 'no');
    expect(pagesFor({ ...young, ...given }).includes('numbers')).toBe(isUnder);
  });
});

describe('agreeing', () => {
  test('without agreement nothing is sent', () => {
    expect(endsAt({ agreesHelp: 'no' })).toBe('no-agreement');
  });

  test('where harm was stated the form goes on without it', () => {
    expect(endsAt({ agreesHelp: 'no', harm: ['afraid'] })).toBeNull();
    expect(pagesFor({ agreesHelp: 'no', harm: ['afraid'] })).toContain('agree-share');
  });

  test('to share is a question of its own, and no is an answer', () => {
    expect(endsAt({ agreesShare: 'no' })).toBeNull();
  });
});

describe('how to be reached', () => {
  test('the phone is asked about only where it may be used', () => {
    expect(pagesFor({ contactBy: ['phone'] })).toEqual(
      expect.arrayContaining(['phone-use', 'phone-care', 'contact-times']),
    );
    const byMail = pagesFor({ contactBy: ['email'] });
    expect(byMail).not.toContain('phone-use');
    expect(byMail).toContain('contact-times');
  });

  test('who will come to the hub is asked no times', () => {
    expect(pagesFor({ contactBy: ['i-will-come'] })).not.toContain('contact-times');
  });
});
