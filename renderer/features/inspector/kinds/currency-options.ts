import type { ComboOption } from '../../../ui/matching-options';

const options = new Map<string, readonly ComboOption[]>();

/** Every currency by its name, with its code: made once, when somebody looks for one. */
export function currencyOptions(language: string): readonly ComboOption[] {
  let known = options.get(language);
  if (!known) {
    known = Intl.supportedValuesOf('currency')
      .map((code) => ({ id: code, name: currencyName(language, code), detail: code }))
      .toSorted((one, other) => one.name.localeCompare(other.name, language));
    options.set(language, known);
  }
  return known;
}

/** A currency's name in the language; a code that is unknown, as it stands. */
export function currencyName(language: string, code: string): string {
  if (!/^[A-Z]{3}$/i.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code;
}
