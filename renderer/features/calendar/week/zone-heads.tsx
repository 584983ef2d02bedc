import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { wallTime } from '#shared/time/plain-date-time';
import { toInstant } from '#shared/time/zone';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import type { Clocks } from './hour-label';

const NOON = 12 * 60;
const CODE_LETTERS = 3;

/** What Russians write for these zones; others are told by the first letters of their city. */
const RUSSIAN_CODES: Readonly<Record<string, string>> = {
  'Europe/Moscow': 'МСК',
  'Asia/Yekaterinburg': 'ЕКБ',
  'Asia/Novosibirsk': 'НСК',
};

/** Whose hours stand at the side. */
export function ZoneHeads({ clocks }: { readonly clocks: Clocks }) {
  const t = useTranslate();
  const language = useLanguage();
  const { zone, secondZone, day } = clocks;
  const head = (of: string) => {
    const name = zoneName(language, of);
    const code = (language === 'ru' && RUSSIAN_CODES[of]) || codeOf(name);
    const title = t('hours.zone', { zone: name, offset: zoneOffset(of, toInstant(zone, wallTime(day, NOON))) });
    return (
      <abbr title={title} className={of === zone ? 'is-own' : ''}>
        {code}
      </abbr>
    );
  };
  return (
    <div className="hours-zones" role="note" aria-label={t('hours.zones')}>
      {secondZone !== null && head(secondZone)}
      {head(zone)}
    </div>
  );
}

/** The first letters of a city: `BER`, `NY`. */
function codeOf(name: string): string {
  const words = name.split(/[\s-]+/);
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name;
  return letters.slice(0, CODE_LETTERS).toUpperCase();
}
