import type { Language } from '#shared/i18n/message';

/** Ours among the languages that the system asks for. */
export function systemLanguage(): Language {
  return navigator.languages[0]?.startsWith('ru') ? 'ru' : 'en';
}
