import { z } from 'zod';
import type { InvokeChannels } from '#shared/desktop/channels';
import { MENU_IDS, MENU_ROLES } from '#shared/desktop/menu-model';

/** The longest that any of the systems allows. */
const LONGEST_PATH = 32_767;
/** Far more than an export has. */
const MOST_FILES = 1_000;

const openRequest = z.object({
  title: z.string(),
  filterName: z.string(),
  extensions: z.array(z.string().regex(/^[a-z\d]+$/i)).min(1),
});

const saveRequest = openRequest.extend({
  suggestedName: z.string().min(1),
  bytes: z.instanceof(Uint8Array),
});

/** In millimetres; no paper is larger, and PDF has no larger pages. */
const sheetSize = z.object({ width: z.number().positive().max(5_000), height: z.number().positive().max(5_000) });

const savePdfRequest = openRequest.extend({ suggestedName: z.string().min(1), sheet: sheetSize });

/** A name and no path, since the page does not choose the folder; none of those that systems hide or keep to themselves. */
const fileName = z
  .string()
  .max(255)
  .regex(/^[^.\\/:*?"<>|\u0000-\u001f][^\\/:*?"<>|\u0000-\u001f]*\.(?:ics|png)$/i);

const saveFilesRequest = z.object({
  title: z.string(),
  files: z
    .array(z.object({ name: fileName, bytes: z.instanceof(Uint8Array) }))
    .min(1)
    .max(MOST_FILES),
});

const menuEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('separator') }),
  z.object({
    kind: z.literal('command'),
    id: z.string().min(1),
    label: z.string(),
    accelerator: z.string().nullable(),
    enabled: z.boolean(),
  }),
  z.object({ kind: z.literal('role'), role: z.enum(MENU_ROLES), label: z.string() }),
]);

const menuModel = z.object({
  menus: z.array(
    z.object({
      id: z.enum(MENU_IDS),
      label: z.string(),
      entries: z.array(menuEntry),
    }),
  ),
});

/** What each call of the page must carry. The types vanish on the way here, so every call is checked anew. */
export const callArguments: {
  readonly [Channel in keyof InvokeChannels]: z.ZodType<InvokeChannels[Channel]['arguments']>;
} = {
  'app:ready': z.tuple([]),
  'menu:show': z.tuple([menuModel]),
  'file:open': z.tuple([openRequest]),
  'file:save': z.tuple([saveRequest]),
  'files:save': z.tuple([saveFilesRequest]),
  'paper:print': z.tuple([sheetSize]),
  'pdf:save': z.tuple([savePdfRequest]),
  'link:open': z.tuple([z.string()]),
  'path:choose': z.tuple([z.string()]),
  'path:show': z.tuple([z.string().min(1).max(LONGEST_PATH)]),
};
