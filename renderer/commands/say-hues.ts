import type { Translate } from '#shared/i18n/translate';

const HUES = ['hue.1', 'hue.2', 'hue.3', 'hue.4', 'hue.5', 'hue.6', 'hue.7', 'hue.8'] as const;

/** The names of the hues, from the first. */
export function sayHues(t: Translate): readonly string[] {
  return HUES.map((key) => t(key));
}
