import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/i18n/message';
import type { Selection } from '#shared/records/selection';
import { formatDays } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import type { FilterOption, FilterOptions } from './use-filter-options';

/** A field of the filter that stands as a chip. */
export type Condition = Exclude<keyof Selection, 'text'>;

/** What names and words are taken from. */
interface FilterVoice {
  readonly t: Translate;
  readonly language: Language;
  readonly options: FilterOptions;
}

/** More names than these are only counted. */
const NAMES_SAID = 3;

/** What one field of the filter asks for: `Calendar: Club, Experts`. */
export function sayFilterField(filter: Selection, field: Condition, voice: FilterVoice): string {
  const { t } = voice;
  const asked = sayAsked(filter, field, voice);
  return isNobodys(filter, field) ? asked : t('filter.chip', { field: t(`filter.${field}`), values: asked });
}

/** The same without the name of the field: `Club, Experts`. */
export function sayAsked(filter: Selection, field: Condition, voice: FilterVoice): string {
  const { t, language, options } = voice;
  switch (field) {
    case 'scope':
      return filter.scope?.kind === 'person' ? nameOfPerson(filter.scope.personId, voice) : t('filter.general');
    case 'period':
      return filter.period === null
        ? '…'
        : formatDays(language, dayNumber(filter.period.first), dayNumber(filter.period.last), {
            day: 'numeric',
            month: 'short',
            year: 'numeric',
          });
    default:
      return isNobodys(filter, field) ? t('filter.nobodys') : sayValues(filter[field], options[field], t);
  }
}

function isNobodys({ ownerIds }: Selection, field: Condition): boolean {
  return field === 'ownerIds' && ownerIds?.length === 1 && ownerIds[0] === null;
}

function nameOfPerson(personId: string, { options, t }: FilterVoice): string {
  return options.ownerIds.find(({ value }) => value === personId)?.name ?? t('filter.gone');
}

function sayValues(
  values: readonly (string | null)[] | null,
  options: readonly FilterOption[],
  t: FilterVoice['t'],
): string {
  if (values === null) return '…';
  if (values.length === 0) return t('filter.none');
  const [chosen, left] = [
    options.filter(({ value }) => values.includes(value)),
    options.filter(({ value }) => !values.includes(value)),
  ];
  if (left.length === 1 && chosen.length > 1) return t('filter.all-but', { values: sayNames(left, t) });
  return sayNames(chosen, t);
}

function sayNames(options: readonly FilterOption[], t: FilterVoice['t']): string {
  const said = options.slice(0, NAMES_SAID).map(({ name }) => name);
  const more = options.length - said.length;
  return more > 0 ? t('filter.and-more', { values: said.join(', '), count: more }) : said.join(', ');
}
