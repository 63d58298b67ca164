import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSeeds } from '~/content/seeds.server';
import type { Item, Kind } from '~/content/kinds';
import { makeCatchment } from '~/hubs/catchment';
import { readUnits } from '~/hubs/unit-set';

const itemsOf = <K extends Kind>(kind: K) =>
  readSeeds()
    .filter((seed) => seed.kind === kind)
    .map(({ data }) => data) as unknown as Item<K>[];
const sectors = itemsOf('catchment-sector');
const findHub = makeCatchment(sectors, itemsOf('outcode'));

const answers = sectors
  .flatMap(({ id, units }) => (units === null ? [] : readUnits(units).map((unit) => id + unit)))
  .sort()
  .map(findHub);

// By outward code, from the Code-Point Open of 2025.4 and the borough's strategy: units in West, East/Central, South and
// outside Barnet; and of those in Barnet how many are listed, likely and to be checked.
const counted = {
  EN4: [0, 389, 0, 175, 389, 0, 0],
  EN5: [0, 1031, 0, 27, 1031, 0, 0],
  HA7: [5, 0, 0, 245, 0, 5, 0],
  HA8: [948, 0, 0, 260, 948, 0, 0],
  N2: [0, 454, 0, 88, 454, 0, 0],
  N3: [0, 623, 9, 0, 0, 232, 400],
  N6: [0, 1, 0, 141, 0, 1, 0],
  N10: [0, 112, 0, 197, 112, 0, 0],
  N11: [0, 294, 0, 98, 294, 0, 0],
  N12: [0, 699, 0, 0, 699, 0, 0],
  N14: [0, 136, 0, 381, 136, 0, 0],
  N20: [0, 536, 0, 0, 0, 526, 10],
  NW2: [0, 0, 441, 526, 441, 0, 0],
  NW3: [0, 0, 28, 153, 28, 0, 0],
  NW4: [0, 0, 744, 0, 0, 539, 205],
  NW7: [800, 0, 0, 0, 0, 697, 103],
  NW9: [608, 0, 223, 648, 0, 818, 13],
  NW11: [0, 0, 834, 0, 0, 476, 358],
  WD6: [0, 2, 0, 204, 0, 0, 2],
};

test('every unit of every sector that touches Barnet is in the seed, and counts as it did at the source', () => {
  const counts: Record<string, number[]> = {};
  for (const { postcode, hub, certainty } of answers) {
    const row = (counts[postcode.slice(0, -4)] ??= [0, 0, 0, 0, 0, 0, 0]);
    const places = [hub ? ['west', 'east-central', 'south'].indexOf(hub) : 3];
    if (certainty) places.push(4 + ['listed', 'likely', 'check'].indexOf(certainty));
    for (const place of places) row[place] = (row[place] ?? 0) + 1;
  }
  expect(answers).toHaveLength(12_060);
  expect(counts).toEqual(counted);
});

test('every one of the 12,060 answers is the one worked out from the source, certainty and all', () => {
  const lines = answers.map(({ postcode, hub, alternative, council, certainty }) =>
    [postcode, hub, alternative, council, certainty].map((part) => part ?? '').join(','),
  );
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(
    '04b19587228f0f3c090fe2cb87c6ce11692da2045b4efb4171bdfd5a54175c0d',
  );
});
