import { expect, it } from 'vitest';

it('the suite really runs in the time zone that it says', () => {
  const offsets: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Kathmandu': -345, 'America/St_Johns': 210 };
  expect(new Date(2027, 0, 15, 12).getTimezoneOffset()).toBe(offsets[process.env['TZ']!]);
});
