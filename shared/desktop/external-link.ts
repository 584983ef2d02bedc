const ALLOWED = /^(?:https:\/\/[^\s/@\\]+(?:[/?#]\S*)?|mailto:[^\s@]+@\S+)$/i;
const CONTROL_CHARACTER = /\p{Cc}/u;

/**
 * May this address be handed to the system's browser or mail program? Only https: and mailto:, without spaces, control
 * characters or a name before the host (`https://bank.example@evil.example` reads as what it is not).
 */
export function isAllowedExternalLink(url: string): boolean {
  return ALLOWED.test(url) && !CONTROL_CHARACTER.test(url);
}
