/** The address of a partner's page. */
export function addressOfPartner(id: string): string {
  return `/partners/partner/${encodeURIComponent(id)}`;
}
