import type { Item } from '#shared/records/item';

const BY_LANGUAGE: Readonly<Record<string, string>> = { ru: 'RUB' };
const ELSEWHERE = 'EUR';

/** The currency that a plan's budgets are in: that of the event which was changed last; without any, by the language. */
export function usualCurrency(items: readonly Item[], language: string): string {
  let latest: Item | null = null;
  for (const item of items) {
    if (item.kind === 'event' && item.budget.currency !== '' && item.modified > (latest?.modified ?? -1)) latest = item;
  }
  return latest?.kind === 'event' ? latest.budget.currency : (BY_LANGUAGE[language] ?? ELSEWHERE);
}
