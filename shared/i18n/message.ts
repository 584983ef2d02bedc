export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages side by side, in ICU MessageFormat syntax: a missing language is a type error. */
export type Message = Readonly<Record<Language, string>>;

/** A catalogue of one area of the app. */
export type Messages = Readonly<Record<string, Message>>;
