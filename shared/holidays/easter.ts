import { dateFromParts, dayNumber, type DayNumber } from '#shared/time/plain-date';

export const CHURCHES = ['western', 'orthodox'] as const;
export type Church = (typeof CHURCHES)[number];

/** Easter Sunday of a year, of the churches that reckon by the Gregorian or by the Julian calendar. */
export function easterSunday(year: number, church: Church): DayNumber {
  return church === 'western' ? westernEaster(year) : orthodoxEaster(year);
}

/** The computus of the Gregorian calendar: J. Meeus, Astronomical Algorithms, chapter 8. */
function westernEaster(year: number): DayNumber {
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7; // days until Sunday
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const inMarch = epact + weekday - 7 * correction + 22;
  return dayNumber(dateFromParts(year, 3, inMarch));
}

/** The computus of the Julian calendar, from the same chapter, as a day of ours. */
function orthodoxEaster(year: number): DayNumber {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const inMarch = epact + weekday + 22;
  const calendarsApart = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(dateFromParts(year, 3, inMarch + calendarsApart));
}
