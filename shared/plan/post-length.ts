import type { Channel } from '#shared/records/channel';
import type { Post } from '#shared/records/post';

/** How a platform counts. */
type Count = 'utf-16' | 'utf-8' | 'weights';

interface Limit {
  readonly text: number;
  /** Of the words under a picture or a film. */
  readonly withMedia?: number;
  readonly count: Count;
}

/**
 * How long a post may be, platform by platform, with the public page that says so. Where none is named nobody counts.
 *
 * - Telegram, messages and captions: https://core.telegram.org/bots/api#sendmessage and #sendphoto
 * - Discord, a message's `content`; subscribers may write 4,000: https://discord.com/developers/docs/resources/message
 * - YouTube, `snippet.description` of a video, in bytes and not in letters: https://developers.google.com/youtube/v3/docs/videos
 * - X, without a subscription: https://docs.x.com/fundamentals/counting-characters
 * - Instagram, captions: no page of its own was found to say it; the tools that post there all name this number, such as
 *   https://docs.upload-post.com/resources/character-limits/
 * - VK, `wall.post`: unsure. The number goes round among those who post there; no public page was found to say it.
 */
const LIMITS: Readonly<Partial<Record<Channel['platform'], Limit>>> = {
  telegram: { text: 4_096, withMedia: 1_024, count: 'utf-16' },
  vk: { text: 15_895, count: 'utf-16' },
  instagram: { text: 2_200, count: 'utf-16' },
  discord: { text: 2_000, count: 'utf-16' },
  youtube: { text: 5_000, count: 'utf-8' },
  x: { text: 280, count: 'weights' },
};

const MEDIA: ReadonlySet<Post['format']> = new Set(['photo', 'video', 'story']);

/** How long a post of this format may be on a platform, as that platform counts; null where nobody counts. */
export function longestPost(platform: Channel['platform'], format: Post['format']): number | null {
  const limit = LIMITS[platform];
  if (!limit) return null;
  return MEDIA.has(format) ? (limit.withMedia ?? limit.text) : limit.text;
}

/** How long a text is on a platform, as that platform counts. */
export function postLength(platform: Channel['platform'], text: string): number {
  switch (LIMITS[platform]?.count) {
    case 'utf-8':
      return utf8Length(text);
    case 'weights':
      return weightedLength(text);
    default:
      return text.length;
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const LINK = /https?:\/\/\S+/giu;
const LINK_LENGTH = 23;
const PICTURE = /\p{Extended_Pictographic}/u;
/** Flags, made of two letters, and signs in a key: `1️⃣`. */
const FLAG_OR_KEY = /^\p{RI}{2}$|^[#*0-9]\uFE0F?\u20E3$/u;
/** What counts once on X: letters of most alphabets, and punctuation. Everything else counts twice. */
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** As X counts: a link is 23 long whatever it is, an emoji 2 however it is put together. */
function weightedLength(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  const words = text.replace(LINK, '').normalize('NFC');
  let length = links * LINK_LENGTH;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words))
    length += isEmoji(segment) ? 2 : weightOf(segment);
  return length;
}

function isEmoji(segment: string): boolean {
  if (FLAG_OR_KEY.test(segment)) return true;
  return PICTURE.test(segment) && !isLight(segment.codePointAt(0)!);
}

function weightOf(segment: string): number {
  let weight = 0;
  for (const letter of segment) weight += isLight(letter.codePointAt(0)!) ? 1 : 2;
  return weight;
}

function isLight(code: number): boolean {
  return LIGHT.some(([first, last]) => code >= first && code <= last);
}
