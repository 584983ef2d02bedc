import { z } from 'zod';
import { hue, id, name, order, plainDate, text, wholeNumber } from '#shared/records/fields';
import { linkSchema } from '#shared/records/item-base';

export const PARTNER_KINDS = ['company', 'media', 'community', 'leader', 'charity', 'sponsor', 'venue'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** What a partner is judged by, in the order in which the scores are always shown. The audience is the main one. */
export const FIT_CRITERIA = ['audience', 'category', 'price', 'reputation'] as const;
export type FitCriterion = (typeof FIT_CRITERIA)[number];
export const HIGHEST_SCORE = 5;

export const CONTACT_WAYS = ['mail', 'call', 'meeting', 'message'] as const;

/** 0 to 5; null is not scored yet, which is not zero. */
const score = z.number().int().min(0).max(HIGHEST_SCORE).nullable();

const contactPersonSchema = z.object({ id, name, role: text, phone: text, email: text, messenger: text });
export type ContactPerson = z.infer<typeof contactPersonSchema>;

/** One time that somebody of ours was in touch with them. */
const contactEntrySchema = z.object({
  id,
  on: plainDate,
  way: z.enum(CONTACT_WAYS),
  note: text,
  personId: id.nullable(),
});
export type ContactEntry = z.infer<typeof contactEntrySchema>;

/** An organisation or leader of opinion that things are done with. */
export const partnerSchema = z.object({
  id,
  name,
  /** How to reach them, in a line; people with their addresses are in `contacts`. */
  contact: text,
  hue,
  order,
  archived: z.boolean(),
  kind: z.enum(PARTNER_KINDS),
  contacts: z.array(contactPersonSchema),
  links: z.array(linkSchema),
  /** What they do, in words. */
  category: text,
  /** Whom they reach, in words. */
  audience: text,
  tags: z.array(z.string()),
  ownerId: id.nullable(),
  agreement: z.object({ from: plainDate.nullable(), until: plainDate.nullable(), link: text }),
  nextContact: plainDate.nullable(),
  /** How many days may pass between two contacts; null asks for no rhythm. */
  contactEveryDays: wholeNumber.nullable(),
  fit: z.object({ audience: score, category: score, price: score, reputation: score }),
  contactLog: z.array(contactEntrySchema),
});
export type Partner = z.infer<typeof partnerSchema>;
export type FitScores = Partner['fit'];

/** What is not known yet of a new partner. */
export const emptyPartner = {
  contact: '',
  archived: false,
  kind: 'company',
  contacts: [],
  links: [],
  category: '',
  audience: '',
  tags: [],
  ownerId: null,
  agreement: { from: null, until: null, link: '' },
  nextContact: null,
  contactEveryDays: null,
  fit: { audience: null, category: null, price: null, reputation: null },
  contactLog: [],
} satisfies Partial<Partner>;
