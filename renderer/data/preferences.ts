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
  /** What the columns of tables tell that were imported, by the signature of their heads. */
  tableManners: z.array(
    z.object({
      signature: z.string(),
      mapping: z.array(z.string().nullable()),
      order: z.enum(['day-first', 'month-first']),
      kind: z.enum(DISPLAY_KINDS).default('event'),
    }),
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
  tableManners: [],
};
