const HANDLE = /^@[\p{L}\p{N}_.-]+$/u;
const LINK = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Does an address of a channel look like none: neither a link, with or without its protocol, nor a name with an @, nor
 * an e-mail address? It is kept as it was typed all the same.
 */
export function isOddAddress(address: string): boolean {
  const text = address.trim();
  return text !== '' && ![HANDLE, MAIL, LINK].some((form) => form.test(text));
}
