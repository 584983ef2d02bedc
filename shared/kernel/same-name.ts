/** Are they the same name, whatever the case of the letters? */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
