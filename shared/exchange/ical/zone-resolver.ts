import { findIana } from 'windows-iana';
import { textOf, type JCalComponent } from '#shared/exchange/ical/jcal';
import { Observances, probesOf } from '#shared/exchange/ical/observances';
import { isKnownZone, probeOffsetMinutes } from '#shared/time/zone';

/** Where most of the unnamed zones of the world turn out to be. */
const LIKELY_ZONES = ['Europe/Moscow', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Almaty'];

/** Finds the IANA zone behind the TZIDs of one file. */
export class ZoneResolver {
  readonly #timezones: ReadonlyMap<string, JCalComponent>;
  readonly #likelyZone: string;
  readonly #year: number;
  readonly #answers = new Map<string, string | null>();

  /** `timezones` are the file's VTIMEZONEs; `year` is the one whose clocks are compared when only they can tell. */
  constructor(timezones: readonly JCalComponent[], likelyZone: string, year: number) {
    this.#timezones = new Map(timezones.map((timezone) => [bare(textOf(timezone[1], 'tzid') ?? ''), timezone]));
    this.#likelyZone = likelyZone;
    this.#year = year;
  }

  /** The IANA zone, or null when neither the name nor the file's VTIMEZONE tells it. */
  resolve(tzid: string): string | null {
    const name = bare(tzid);
    let answer = this.#answers.get(name);
    if (answer === undefined) {
      answer = this.#find(name);
      this.#answers.set(name, answer);
    }
    return answer;
  }

  #find(name: string): string | null {
    const timezone = this.#timezones.get(name);
    return (
      ianaZone(name) ??
      zoneAtEndOfPath(name) ??
      windowsZone(name) ??
      ianaZone((timezone && textOf(timezone[1], 'x-lic-location')) ?? '') ??
      (timezone ? this.#zoneWithSameClocks(timezone) : null) ??
      this.#zoneOfOffset(name)
    );
  }

  /**
   * `(UTC+03:00) Moscow`: the likely zone when its clocks never show another offset, else an Etc zone, whose sign is
   * reversed and which there are for whole hours only.
   */
  #zoneOfOffset(name: string): string | null {
    const match = /(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d{2}))?/i.exec(name);
    if (!match) return null;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    const offset = match[1] === '-' ? -minutes : minutes;
    const probes = probesOf(this.#year, this.#year + 1);
    if (probes.every((instant) => probeOffsetMinutes(this.#likelyZone, instant) === offset)) return this.#likelyZone;
    if (offset % 60 !== 0) return null;
    return offset === 0 ? 'UTC' : ianaZone(`Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset) / 60}`);
  }

  #zoneWithSameClocks(timezone: JCalComponent): string | null {
    const observances = new Observances(timezone, this.#year, this.#year + 1);
    const probes = probesOf(this.#year, this.#year + 1);
    const candidates = [this.#likelyZone, ...LIKELY_ZONES, ...Intl.supportedValuesOf('timeZone')];
    return (
      candidates.find((zone) => observances.agreeWith((instant) => probeOffsetMinutes(zone, instant), probes)) ?? null
    );
  }
}

function bare(tzid: string): string {
  return tzid.trim().replace(/^"|"$/g, '');
}

/** The zone of that name in any case, spelt as everybody spells it. */
function ianaZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name) || !isKnownZone(name)) return null;
  const lowerCase = name.toLowerCase();
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === lowerCase) ?? name;
}

/** `/freeassociation.sourceforge.net/Tzfile/Europe/Moscow`. */
function zoneAtEndOfPath(name: string): string | null {
  const segments = name.split('/');
  if (segments.length < 3) return null;
  return ianaZone(segments.slice(-3).join('/')) ?? ianaZone(segments.slice(-2).join('/'));
}

/** `Russian Standard Time`: windows-iana knows the names in exact case only. */
function windowsZone(name: string): string | null {
  const inTitleCase = name.toLowerCase().replace(/\b\w/g, (letter) => letter.toUpperCase());
  return findIana(name)[0] ?? findIana(inTitleCase)[0] ?? null;
}
