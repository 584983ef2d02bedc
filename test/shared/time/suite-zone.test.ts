import { expect, it } from 'vitest';

it('the suite really runs in the time zone that it says', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  const january = new Date(2027, 0, 15, 12);
  expect(-january.getTimezoneOffset()).toBe({ UTC: 0, 'Asia/Kathmandu': 345, 'America/St_Johns': -210 }[process.env['TZ']!]);
});
