import { expect, test } from 'vitest';
import { roundedPath } from '#shared/roadmap/rounded-path';

test('a corner is rounded, but by no more than half of the shorter side', () => {
  const corner = (down: number) => [
    { x: 0, y: 0 },
    { x: 0, y: down },
    { x: 20, y: down },
  ];
  expect(roundedPath(corner(10), 4)).toBe('M0 0L0 6Q0 10 4 10L20 10');
  expect(roundedPath(corner(4), 4)).toBe('M0 0L0 2Q0 4 2 4L20 4');
});

test('two points are a straight line', () => {
  expect(
    roundedPath(
      [
        { x: 1, y: 2 },
        { x: 5.123, y: 2 },
      ],
      4,
    ),
  ).toBe('M1 2L5.12 2');
});
