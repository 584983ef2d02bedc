/** The countries whose public holidays are known, by ISO 3166. */
export const HOLIDAY_COUNTRIES = ['ru', 'by', 'de', 'fr', 'gb', 'pl', 'us'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/** The zones of each country, by the names of the IANA database; of the United States the main ones. */
const ZONES: Readonly<Record<HolidayCountry, readonly string[]>> = {
  ru: [
    ...['Kaliningrad', 'Moscow', 'Kirov', 'Volgograd', 'Astrakhan', 'Saratov', 'Ulyanovsk', 'Samara'].map(inEurope),
    ...['Yekaterinburg', 'Omsk', 'Novosibirsk', 'Barnaul', 'Tomsk', 'Novokuznetsk', 'Krasnoyarsk'].map(inAsia),
    ...['Irkutsk', 'Chita', 'Yakutsk', 'Khandyga', 'Vladivostok', 'Ust-Nera', 'Magadan', 'Sakhalin'].map(inAsia),
    ...['Srednekolymsk', 'Kamchatka', 'Anadyr'].map(inAsia),
  ],
  by: [inEurope('Minsk')],
  de: ['Berlin', 'Busingen'].map(inEurope),
  fr: [inEurope('Paris')],
  gb: [inEurope('London')],
  pl: [inEurope('Warsaw')],
  us: [
    ...['New_York', 'Detroit', 'Chicago', 'Denver', 'Boise', 'Phoenix', 'Los_Angeles', 'Anchorage'].map(
      (city) => `America/${city}`,
    ),
    'Pacific/Honolulu',
  ],
};

/** The countries whose holidays a plan in a zone begins with: the one that the zone belongs to, or none. */
export function countriesOfZone(zone: string): HolidayCountry[] {
  return HOLIDAY_COUNTRIES.filter((country) => ZONES[country].includes(zone));
}

function inEurope(city: string): string {
  return `Europe/${city}`;
}

function inAsia(city: string): string {
  return `Asia/${city}`;
}
