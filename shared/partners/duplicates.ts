import type { Partner } from '#shared/records/partner';
import { comparable } from '#shared/search/comparable';

/** By what two records look like the same one. */
export type Likeness = 'name' | 'email' | 'site';

/** Records that look like the same one, in the order of their list; at least two. */
export interface Duplicates<By extends string = Likeness> {
  readonly ids: readonly string[];
  readonly by: By;
  /** What they share, in the form that is compared. */
  readonly shared: string;
}

const LEGAL_FORMS = /(^|[^\p{L}])(ооо|оао|зао|пао|ао|ип|llc|ltd|inc|gmbh|plc)(?=$|[^\p{L}])/gu;
const EMAIL = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+/gu;

/** Partners that look like the same one by name, e-mail or site. Legal forms, quotes and the case of letters do not matter. */
export function duplicatePartners(partners: readonly Partner[]): readonly Duplicates[] {
  return duplicatesBy(partners, ({ name, contact, contacts, links }) => [
    ['name', comparableName(name)],
    ...emailsIn([contact, ...contacts.map(({ email }) => email)]),
    ...links.map(({ url }) => ['site', siteOf(url)] as const),
  ]);
}

/** Records that share a sign, each group told once; an empty sign is none. */
export function duplicatesBy<Known extends { readonly id: string }, By extends string>(
  records: readonly Known[],
  signsOf: (record: Known) => readonly (readonly [by: By, shared: string])[],
): readonly Duplicates<By>[] {
  const groups = new Map<string, { readonly by: By; readonly shared: string; readonly ids: Set<string> }>();
  for (const record of records) {
    for (const [by, shared] of signsOf(record)) {
      if (shared === '') continue;
      const key = `${by} ${shared}`;
      const group = groups.get(key) ?? { by, shared, ids: new Set() };
      group.ids.add(record.id);
      groups.set(key, group);
    }
  }
  const told = new Set<string>();
  return [...groups.values()].flatMap(({ by, shared, ids: found }) => {
    const ids = [...found];
    // Two that share name and site are told once, by what comes first.
    if (ids.length < 2 || told.has(ids.join(' '))) return [];
    told.add(ids.join(' '));
    return [{ ids, by, shared }];
  });
}

/** A name as it is compared: without the form of a company, quotes and other signs. */
export function comparableName(name: string): string {
  return comparable(name)
    .replaceAll(LEGAL_FORMS, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All e-mail addresses within some texts. */
export function emailsIn(texts: readonly string[]): readonly (readonly ['email', string])[] {
  return texts.flatMap((text) => (text.match(EMAIL) ?? []).map((email) => ['email', email.toLowerCase()] as const));
}

/** The host of an address without `www.`; empty for what is no address of a site. */
function siteOf(url: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+\.[^/?#\s]+)([^\s]*)$/iu.exec(url.trim());
  const [, name = '', rest = ''] = host ?? [];
  // On a shared host the path tells one from another.
  return `${name.toLowerCase()}${rest.replace(/[?#].*$/u, '').replace(/\/+$/u, '')}`;
}
