import { describe, expect, test } from 'vitest';
import { leadsTo } from '~/front-door/leads-to';
import { trayElsewhere } from '~/front-door/trays-elsewhere';

const both = () => true;

describe('where a door leads', () => {
  test('to its own form, and against it to the other', () => {
    expect(leadsTo('ask', both)).toMatchObject({ form: 'ask', others: ['tell'] });
    expect(leadsTo('tell-safeguarding', both)).toMatchObject({ form: 'tell', others: ['ask'] });
    expect(leadsTo('tell-assessment', both)).toMatchObject({ form: 'tell', others: ['ask'] });
  });
  test('to a page of ours, and still to every form', () => {
    expect(leadsTo('adults', both)).toEqual({ form: null, others: ['ask', 'tell'], services: ['adults'] });
    expect(leadsTo('lado', both)).toEqual({ form: null, others: ['ask', 'tell'], services: ['allegations'] });
  });
  test.each(['lcs-joint-work', 'ehm-transfer', 'consultation', 'reach-ehm'] as const)(
    'what belongs in the case systems is not taken here: %s',
    (door) => {
      expect(leadsTo(door, both)).toEqual({ form: null, others: [], services: [] });
    },
  );
  test('a form that there is not is not offered', () => {
    const has = (form: string) => form === 'ask';
    expect(leadsTo('tell-safeguarding', has)).toMatchObject({ form: null, others: ['ask'] });
    expect(leadsTo('ask', has)).toMatchObject({ form: 'ask', others: [] });
  });
});

test('a social worker is told the group tray of each hub by its name', () => {
  expect(trayElsewhere('lcs-joint-work', 'west')).toBe('LCS West Hub 0-19');
  expect(trayElsewhere('lcs-joint-work', 'east-central')).toBe('LCS East/Central Hub 0-19');
  expect(trayElsewhere('ehm-transfer', 'south')).toBe('Universal Plus South (EHM)');
  expect(trayElsewhere('consultation', 'south')).toBeNull();
});
