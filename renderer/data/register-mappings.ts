import { headSignature } from '#shared/exchange/csv/guess-mapping';
import type { TableRegister } from '#shared/exchange/register-table/register-column';
import { columnsOf, type RegisterMapping } from '#shared/exchange/register-table/register-table';
import { readPreferences, writePreferences } from './plan-registry';

/** So many tables are remembered, the latest first. */
const MOST_REMEMBERED = 50;

/** What the columns of a table with this head told last, for all plans on this machine; null when it was never seen. */
export async function rememberedMapping(
  register: TableRegister,
  head: readonly string[],
): Promise<RegisterMapping | null> {
  const preferences = await readPreferences();
  const signature = headSignature(head);
  const known = preferences.ok
    ? preferences.value?.registerMappings.find((each) => each.register === register && each.signature === signature)
    : undefined;
  // what a later Kalends remembered may be unknown to this one
  return known?.mapping.map((id) => columnsOf(register).find((column) => column.id === id)?.id ?? null) ?? null;
}

/** Remembers what the columns tell. Where that fails they are guessed again: nothing is lost. */
export async function rememberMapping(
  register: TableRegister,
  head: readonly string[],
  mapping: RegisterMapping,
): Promise<void> {
  const preferences = await readPreferences();
  const signature = headSignature(head);
  const others = (preferences.ok ? (preferences.value?.registerMappings ?? []) : []).filter(
    (each) => each.register !== register || each.signature !== signature,
  );
  const registerMappings = [{ register, signature, mapping: [...mapping] }, ...others].slice(0, MOST_REMEMBERED);
  await writePreferences({ registerMappings });
}
