import { z } from 'zod';
import { hue, id, name, order, plainDate, text } from '#shared/records/fields';

export const PERSON_ROLES = ['team', 'contractor', 'volunteer', 'leader', 'core', 'member'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** The steps that lead from not knowing of the community to bringing others into it, in their order. */
export const FUNNEL_STEPS = [
  'ignores',
  'notices',
  'perceives',
  'recognises',
  'remembers',
  'accepts',
  'tries',
  'consumes',
  'prefers',
  'accustomed',
  'singles-out',
  'follows',
  'takes-part',
  'recommends',
  'recruits',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

const pathMoveSchema = z.object({ step: z.enum(FUNNEL_STEPS), on: plainDate });
export type PathMove = z.infer<typeof pathMoveSchema>;

/** Somebody of the team or the community. */
export const personSchema = z.object({
  id,
  name,
  /** How to reach them, in a line. */
  contact: text,
  hue,
  order,
  archived: z.boolean(),
  email: text,
  phone: text,
  messenger: text,
  roles: z.array(z.enum(PERSON_ROLES)),
  interests: z.array(z.string()),
  tags: z.array(z.string()),
  notes: text,
  birthday: plainDate.nullable(),
  /** Which step they came to and when, by date; the last one is where they stand. */
  path: z.array(pathMoveSchema),
});
export type Person = z.infer<typeof personSchema>;

/** What is not known yet of a new person. */
export const emptyPerson = {
  contact: '',
  archived: false,
  email: '',
  phone: '',
  messenger: '',
  roles: [],
  interests: [],
  tags: [],
  notes: '',
  birthday: null,
  path: [],
} satisfies Partial<Person>;
