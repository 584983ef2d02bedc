import type { Channel } from '#shared/records/channel';
import type { Post } from '#shared/records/post';

interface Limit {
  readonly text: number;
  /** Of the words under a picture or a film. */
  readonly withMedia?: number;
}

/**
 * How many characters a platform takes. Telegram: the Bot API's `sendMessage.text` and `sendPhoto.caption`; VK: `wall.post`;
 * Instagram: the caption of a media container; Discord: a message's `content`; YouTube: a video's `snippet.description`.
 * Where none is named nobody counts.
 */
const LIMITS: Readonly<Partial<Record<Channel['platform'], Limit>>> = {
  telegram: { text: 4_096, withMedia: 1_024 },
  vk: { text: 15_895 },
  instagram: { text: 2_200 },
  discord: { text: 2_000 },
  youtube: { text: 5_000 },
};

const MEDIA: ReadonlySet<Post['format']> = new Set(['photo', 'video', 'story']);

/** How long a post of this format may be on a platform, in UTF-16 units as platforms count; null where nobody counts. */
export function longestPost(platform: Channel['platform'], format: Post['format']): number | null {
  const limit = LIMITS[platform];
  if (!limit) return null;
  return MEDIA.has(format) ? (limit.withMedia ?? limit.text) : limit.text;
}
