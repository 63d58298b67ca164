import { describe, expect, it } from 'vitest';
import { acknowledgeBy, readComplaint } from '~/feedback/complaint-form';
import { readFeedback } from '~/feedback/feedback-form';

describe('what people think of the service', () => {
  const typed = { rating: '4', words: ' Line\r\nbreak ', from: 'sent' };

  it('is a rating, and words where there are any', () => {
    expect(readFeedback(typed)).toEqual({ rating: 4, words: 'Line\nbreak', cameFrom: 'sent' });
    expect(readFeedback({ ...typed, words: ' \r\n', from: '"' })).toEqual({ rating: 4, words: null, cameFrom: 'site' });
  });

  it('is refused without a rating, or with too many words', () => {
    expect(readFeedback({ ...typed, rating: '6' })).toEqual({ wrong: { rating: 'missing' } });
    expect(readFeedback({ ...typed, words: 'x'.repeat(2001) })).toEqual({ wrong: { words: 'too-long' } });
    expect(readFeedback({ ...typed, words: '\r\n'.repeat(2000) + 'x' })).toMatchObject({ rating: 4 });
  });
});

describe('a complaint about data', () => {
  it('needs what happened and a way to answer, and no name', () => {
    expect(readComplaint({ words: ' x ', name: '', contact: 'a@example.org' })).toEqual({
      ...{ words: 'x', name: '', contact: 'a@example.org' },
    });
    expect(readComplaint({ words: ' ', name: 'x'.repeat(201), contact: '' })).toEqual({
      wrong: { words: 'missing', name: 'too-long', contact: 'missing' },
    });
  });

  it('is acknowledged within thirty days, week-ends and months across', () => {
    expect(acknowledgeBy('2026-11-26')).toBe('2026-12-26');
    expect(acknowledgeBy('2027-01-31')).toBe('2027-03-02');
  });
});
