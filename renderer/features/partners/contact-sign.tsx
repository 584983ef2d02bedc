import type { ContactEntry } from '#shared/records/partner';

/** How somebody was in touch, as a sign of 10 pixels: mail a ring, a call a disc, a meeting a square, a message a hollow one. */
export function ContactSign({ way }: { readonly way: ContactEntry['way'] }) {
  return <i className={`contact-sign is-${way}`} aria-hidden="true" />;
}
