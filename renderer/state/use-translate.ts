import type { Language } from '#shared/i18n/message';
import { createTranslate, type Translate } from '#shared/i18n/translate';
import { useUi } from './ui-store';

const translators: Record<Language, Translate> = { en: createTranslate('en'), ru: createTranslate('ru') };

/** Says messages in the language that the window speaks now. */
export function useTranslate(): Translate {
  return translators[useUi((state) => state.language)];
}

/** The language that the window speaks now. */
export function useLanguage(): Language {
  return useUi((state) => state.language);
}

/** A translator outside React, for one language. */
export function translatorFor(language: Language): Translate {
  return translators[language];
}
