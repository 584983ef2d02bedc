import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, type MessageKey } from '#shared/i18n/catalogue';
import type { Language } from '#shared/i18n/message';
import { withNestedQuotes } from '#shared/i18n/nested-quotes';

/** Arguments of a message by name. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** Says a message in one language. Numbers and plural forms follow it. */
export type Translate = (key: MessageKey, messageArguments?: MessageArguments) => string;

/** A translator for one language; messages with arguments are parsed once and kept. */
export function createTranslate(language: Language): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, messageArguments) => {
    const text: string = catalogue[key][language];
    if (!messageArguments) return text;
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return withNestedQuotes(language, String(format.format(messageArguments)));
  };
}
