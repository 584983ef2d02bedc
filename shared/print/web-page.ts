import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { escapeMarkup } from '#shared/print/escape-markup';
import type { PrintRequest } from '#shared/print/print-request';
import { sayPlace, sayTime, sayTitle } from '#shared/print/say-occurrence';
import { monthsOf, monthTitle, sayCount } from '#shared/print/say-period';
import { byTime, toldOccurrences } from '#shared/print/told-occurrences';
import { displayKindOf } from '#shared/records/display-kind';
import { statusOf } from '#shared/records/status';
import { formatDay, formatDays } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';

/** A row of the page, each cell as text. */
interface Row {
  readonly when: string;
  readonly time: string;
  readonly title: string;
  readonly isCancelled: boolean;
  readonly kind: string;
  readonly status: string;
  /** What is said under the title. */
  readonly more: readonly string[];
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** Nothing may run and nothing may be fetched, whoever hands the file on. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
header p, footer { color: color-mix(in srgb, currentcolor 70%, transparent); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { font-size: .8rem; }
tbody th, td:nth-of-type(1) { white-space: nowrap; }
td p { margin: .2rem 0 0; font-size: .875rem; white-space: pre-line; }
@media (max-width: 40rem) { td:nth-of-type(n + 3), thead th:nth-of-type(n + 4) { display: none; } }
@media print { tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/**
 * What the document of a set-up tells of as one page of HTML by itself: months as headings, days as tables, no script and
 * nothing from outside. Every text of the plan is text. Only of documents for which `tellsOfPeriod`.
 */
export function writeWebPage(request: PrintRequest): string {
  const { setup, content, words } = request;
  const { t, language } = words;
  const { first, last } = setup.period;
  const occurrences = toldOccurrences(request).toSorted(byTime);
  const period = formatDays(language, dayNumber(first), dayNumber(last), DATE);
  const title = setup.title.trim() || content.community;
  const today = formatDay(language, content.today, DATE);
  const months = monthsOf(setup.period).flatMap((month) => {
    const from = Math.max(month.first, dayNumber(first));
    const rows = occurrences
      .filter((each) => {
        const begins = Math.max(shownDays(each).first, dayNumber(first));
        return begins >= from && begins <= month.last;
      })
      .map((each) => rowOf(each, request));
    return rows.length === 0 ? [] : [monthSection(monthTitle(month.year, month.month, words), rows, request)];
  });
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(period)} · ${escapeMarkup(sayCount(occurrences, words))}</p></header>`,
    `<main>${months.join('\n')}</main>`,
    `<footer><p>${escapeMarkup(t('printed.footer', { community: content.community, date: today }))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function monthSection(title: string, rows: readonly Row[], { words: { t } }: PrintRequest): string {
  const heads = ['when', 'time', 'what', 'kind', 'status'] as const;
  return [
    `<section><h2>${escapeMarkup(title)}</h2>`,
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${escapeMarkup(t(`web-page.${head}`))}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(writeRow),
    '</tbody></table></section>',
  ].join('\n');
}

function writeRow({ when, time, title, isCancelled, kind, status, more }: Row): string {
  const name = isCancelled ? `<s>${escapeMarkup(title)}</s>` : escapeMarkup(title);
  const paragraphs = more.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
  return `<tr><th scope="row">${escapeMarkup(when)}</th><td>${escapeMarkup(time)}</td><td>${name}${paragraphs}</td><td>${escapeMarkup(kind)}</td><td>${escapeMarkup(status)}</td></tr>`;
}

function rowOf(occurrence: Occurrence, request: PrintRequest): Row {
  const { setup, content, words } = request;
  const { t, language } = words;
  const { item } = occurrence;
  const days = shownDays(occurrence);
  const status = statusOf(item);
  const more = [
    setup.text.place ? sayPlace(occurrence, content) : '',
    setup.text.note ? item.notes : '',
    setup.privateDetails ? item.internalNotes : '',
  ];
  return {
    when:
      days.first === days.last
        ? formatDay(language, days.first, DAY)
        : formatDays(language, days.first, days.last, DAY),
    time: sayTime(occurrence, request),
    title: sayTitle(occurrence, words),
    isCancelled: status === 'cancelled',
    kind: t(`kind.${displayKindOf(item)}`),
    status: t(`stage.${status}`),
    more: more.filter((text) => text.trim() !== ''),
  };
}
