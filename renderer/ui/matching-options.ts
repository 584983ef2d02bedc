export interface ComboOption {
  readonly id: string;
  readonly name: string;
  /** Stands at the right, and is searched too. */
  readonly detail?: string;
  /** Other names under which it is found. */
  readonly alias?: string;
}

const LIMIT = 500;

/** The options that hold every typed word; those whose name begins with the text come first. At most 500. */
export function matchingOptions(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const text = typed.trim().toLocaleLowerCase();
  if (!text) return options.slice(0, LIMIT);
  const words = text.split(/\s+/);
  const first: ComboOption[] = [];
  const rest: ComboOption[] = [];
  for (const option of options) {
    const name = option.name.toLocaleLowerCase();
    const searched = `${name} ${option.detail ?? ''} ${option.alias ?? ''}`.toLocaleLowerCase();
    if (words.every((word) => searched.includes(word))) (name.startsWith(text) ? first : rest).push(option);
  }
  return [...first, ...rest].slice(0, LIMIT);
}
