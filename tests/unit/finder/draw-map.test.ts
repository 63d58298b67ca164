import { describe, expect, test } from 'vitest';
import { drawMap, kmBetween } from '~/finder/draw-map';

const square = [51.6, -0.3, 51.6, -0.2, 51.7, -0.2, 51.7, -0.3];
const reversed = [51.6, -0.3, 51.7, -0.3, 51.7, -0.2, 51.6, -0.2];
const north = { latitude: 51.69, longitude: -0.25 };
const south = { latitude: 51.61, longitude: -0.25 };
const far = { latitude: 51.5, longitude: -0.5 };

describe('a map', () => {
  test('is the same whichever way round an outline is written', () => {
    const drawn = [square, reversed].map((ring) => drawMap([{ id: 'west', ring }], [north], 400));
    expect(drawn[0]?.height).toBe(drawn[1]?.height);
    expect(drawn[0]?.spots).toEqual(drawn[1]?.spots);
    expect(drawn[0]?.areas[0]?.outline).toMatch(/^M\d+,\d+(L\d+,\d+){3,4}Z$/);
  });

  test('has north at the top and west at the left', () => {
    const { spots } = drawMap([{ id: 'west', ring: square }], [north, south, { ...north, longitude: -0.29 }], 400);
    expect(spots[0]?.y).toBeLessThan(spots[1]?.y ?? 0);
    expect(spots[2]?.x).toBeLessThan(spots[0]?.x ?? 0);
  });

  test('holds every place, those beyond the outline too', () => {
    const { width, height, spots } = drawMap([{ id: 'west', ring: square }], [north, far], 400);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

test('distance is as the crow flies', () => {
  expect(kmBetween(north, north)).toBe(0);
  expect(kmBetween(north, south)).toBeCloseTo(8.9, 1);
});
