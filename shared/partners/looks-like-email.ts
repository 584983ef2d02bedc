/** Could a letter be sent there? What does not look like it is kept as it was typed, and marked. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/u.test(text.trim());
}
