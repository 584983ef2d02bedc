import { z } from 'zod';
import { text } from '#shared/records/fields';

/** The parts of the policy that are written in words, in the order in which they are read. */
export const POLICY_SECTIONS = ['mission', 'tone', 'welcome', 'unwelcome', 'sanctions', 'crisis', 'messages'] as const;
export type PolicySectionName = (typeof POLICY_SECTIONS)[number];

/** One part of the policy in words; a part without a record is not written yet. */
export const policySectionSchema = z.object({
  id: z.enum(POLICY_SECTIONS),
  /** Markdown. */
  text,
});
