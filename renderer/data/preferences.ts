import { z } from 'zod';
import { LANGUAGES } from '#shared/i18n/message';
import { DISPLAY_KINDS } from '#shared/records/display-kind';

/** What a person chose for all plans on this machine. */
export const preferencesSchema = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  sidebarOpen: z.boolean(),
  inspectorOpen: z.boolean(),
  /** The sections of the inspector that are folded. */
  foldedSections: z.array(z.string()),
  /** Which notes the days of the calendar are not marked with. */
  hiddenLayers: z.array(z.string()),
  /** The tracks of roadmaps that are folded, by identity. */
  foldedTracks: z.array(z.string()).default([]),
  /** What the registers' tables show, by the register. */
  tableLooks: z.record(
    z.string(),
    z.object({ columns: z.array(z.string()), sort: z.object({ column: z.string(), descending: z.boolean() }) }),
  ),
  /** What the columns of tables tell that were imported, by the signature of their heads. */
  tableManners: z.array(
    z.object({
      signature: z.string(),
      mapping: z.array(z.string().nullable()),
      order: z.enum(['day-first', 'month-first']),
      kind: z.enum(DISPLAY_KINDS).default('event'),
    }),
  ),
  /** The same of tables of partners and of people. */
  registerMappings: z.array(
    z.object({ register: z.string(), signature: z.string(), mapping: z.array(z.string().nullable()) }),
  ),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What holds for a field that was not chosen yet. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  theme: 'system',
  density: 'comfortable',
  sidebarOpen: true,
  inspectorOpen: true,
  foldedSections: [],
  hiddenLayers: [],
  foldedTracks: [],
  tableLooks: {},
  tableManners: [],
  registerMappings: [],
};
