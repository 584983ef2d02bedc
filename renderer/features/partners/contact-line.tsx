import { silences } from '#shared/partners/silences';
import type { StripYear } from '#shared/partners/year-strip';
import type { Partner } from '#shared/records/partner';
import { writeDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { textWidth } from '../../ui/item/measure-text';
import { ContactSign } from './contact-sign';

interface Props {
  readonly partner: Partner;
  readonly year: StripYear;
  readonly xOf: (day: DayNumber) => number;
  readonly width: number;
}

const NOTE_SIZE = 11;

/** When there was word of each other in a year; what was longer than the rhythm asks is dashed, with its days. */
export function ContactLine({ partner, year, xOf, width }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const isShown = (day: DayNumber) => day >= year.first && day <= year.last;
  const contacts = partner.contactLog.filter(({ on }) => isShown(dayNumber(on)));
  const quiet = silences(partner, dateOfDay(today)).flatMap(({ from, until, days }) => {
    const [first, last] = [Math.max(dayNumber(from), year.first), Math.min(dayNumber(until), year.last)];
    return first < last ? [{ first, last, days }] : [];
  });
  let taken = 0;
  return (
    <div className="contact-line">
      {quiet.map(({ first, last, days }) => {
        const words = t('partners.days-silent', { count: days });
        const wordsWidth = textWidth(words, NOTE_SIZE);
        const middle = (xOf(first) + xOf(last)) / 2;
        const left = Math.min(Math.max(middle - wordsWidth / 2, 0), width - wordsWidth);
        const hasRoom = left >= taken;
        if (hasRoom) taken = left + wordsWidth + NOTE_SIZE;
        return (
          <span key={first}>
            <i className="contact-silence" title={words} style={{ left: xOf(first), width: xOf(last) - xOf(first) }} />
            {hasRoom && (
              <small className="contact-days" style={{ left }}>
                {words}
              </small>
            )}
          </span>
        );
      })}
      {contacts.map(({ id, on, way, note }) => (
        <span
          key={id}
          className="contact-spot"
          style={{ left: xOf(dayNumber(on) + 0.5) }}
          title={[writeDay(language, dayNumber(on)), t(`contactWay.${way}`), note].filter(Boolean).join(', ')}
        >
          <ContactSign way={way} />
        </span>
      ))}
    </div>
  );
}
