import { catalogue, type MessageKey } from '#shared/i18n/catalogue';
import { LANGUAGES, type Language } from '#shared/i18n/message';
import { sameName } from '#shared/kernel/same-name';

/** What a code is called in a language: `wordOf('stage', 'planned', 'ru')` is «В плане». */
export function wordOf(family: string, code: string, language: Language): string {
  return catalogue[`${family}.${code}` as MessageKey][language];
}

/** The code that a word of any language names, or the code itself, whatever the case of its letters; null when none does. */
export function codeOf<Code extends string>(family: string, codes: readonly Code[], word: string): Code | null {
  const names = (code: Code) => [code, ...LANGUAGES.map((language) => wordOf(family, code, language))];
  return codes.find((code) => names(code).some((name) => sameName(name, word))) ?? null;
}
