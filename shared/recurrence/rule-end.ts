/** When a series ends: never, after so many dates, or with the last date up to `until` (as RFC 5545, 3.3.10, writes it). */
export type RuleEnd =
  | { readonly kind: 'never' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'until'; readonly until: string };

/** `rule` with another end; everything else stays as it is written. */
export function withEnd(rule: string, end: RuleEnd): string {
  const parts = rule.split(';').filter((part) => part !== '' && !/^\s*(COUNT|UNTIL)=/i.test(part));
  switch (end.kind) {
    case 'never':
      return parts.join(';');
    case 'count':
      return [...parts, `COUNT=${end.count}`].join(';');
    case 'until':
      return [...parts, `UNTIL=${end.until}`].join(';');
  }
}

/** `rule` with the values of BY parts replaced (RFC 5545, 3.3.10). The order of the parts stays. */
export function withByParts(rule: string, by: Readonly<Record<string, string>>): string {
  return rule
    .split(';')
    .map((part) => {
      const name = part.slice(0, part.indexOf('=')).trim().toUpperCase();
      return name in by ? `${name}=${by[name]}` : part;
    })
    .join(';');
}
