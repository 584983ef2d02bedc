import type { Translate } from '#shared/i18n/translate';
import type { TitleWords } from '#shared/plan/fill-title';

/** What may stand in the pattern of a title, as one types it in the language of the window. */
export function titlePlaces(t: Translate): TitleWords {
  return {
    pillar: `{${t('bulk.place-pillar')}}`,
    date: `{${t('bulk.place-date')}}`,
    number: `{${t('bulk.place-number')}}`,
  };
}
