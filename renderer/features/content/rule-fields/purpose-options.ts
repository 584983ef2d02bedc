import type { Translate } from '#shared/i18n/translate';
import { POST_PURPOSES } from '#shared/records/post';
import type { SelectOption } from '../../../ui/select';

/** What a post may be for, to choose from. */
export function purposeOptions(t: Translate): readonly SelectOption<string>[] {
  return POST_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }));
}

/** The purpose of a chosen option; null for any. */
export function purposeOf(value: string): (typeof POST_PURPOSES)[number] | null {
  return POST_PURPOSES.find((purpose) => purpose === value) ?? null;
}
