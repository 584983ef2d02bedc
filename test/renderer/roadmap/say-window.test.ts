import { expect, test } from 'vitest';
import { periodWindow } from '#shared/roadmap/roadmap-window';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { sayWindow } from '../../../renderer/features/roadmap/say-window';

/** Intl sets thin and fixed spaces around its dashes. */
const said = (...asked: Parameters<typeof sayWindow>) => sayWindow(...asked).replaceAll(/\s/g, ' ');
const day = dayNumber(plainDate('2027-03-11'));

test('whole periods have short names, and all others say where they begin and end', () => {
  expect(said(periodWindow(12, day, 1), 'en')).toBe('2027');
  expect(said(periodWindow(6, day, 1), 'en')).toBe('Jan – Jun 2027');
  expect(said(periodWindow(1, day, 1), 'en')).toBe('March 2027');
  expect(said(periodWindow(1, day, 1), 'ru')).toBe('Март 2027');
  expect(said({ from: day, days: 30.5 }, 'en')).toBe('11 Mar – 10 Apr 2027');
  expect(said({ from: day, days: 400 }, 'ru')).toBe('Март 2027 – апр. 2028');
});
