import { expect, test } from 'vitest';
import { present } from '~/activities/present.server';

const at = (instant: string) => Date.parse(instant);

test('the day changes at London’s midnight, also in summer', () => {
  expect(present(at('2026-11-26T23:59:59Z'))).toEqual({ today: '2026-11-26', time: '23:59' });
  expect(present(at('2026-11-27T00:00:00Z'))).toEqual({ today: '2026-11-27', time: '00:00' });
  expect(present(at('2026-07-01T22:59:30Z'))).toEqual({ today: '2026-07-01', time: '23:59' });
  expect(present(at('2026-07-01T23:00:00Z'))).toEqual({ today: '2026-07-02', time: '00:00' });
});
