import { AlignLeft, FileText, Image, ListChecks, Radio, RectangleVertical, Video, type LucideIcon } from 'lucide-react';
import type { Posting } from '#shared/policy/posting';
import type { Post } from '#shared/records/post';
import { statusOf } from '#shared/records/status';
import { formatDay, formatMinute } from '#shared/time/format';
import { useUi } from '../../../state/ui-store';
import { useFindingTelling } from '../use-finding-telling';

const FORMAT_SIGNS: Readonly<Record<Post['format'], LucideIcon>> = {
  text: AlignLeft,
  photo: Image,
  video: Video,
  poll: ListChecks,
  longread: FileText,
  story: RectangleVertical,
  live: Radio,
};

interface Props {
  readonly posting: Posting;
  /** It breaks a rule that must be kept. */
  readonly isBroken: boolean;
}

/** A post in a week of a channel: its day, its form, what it is, its pillar. */
export function PostChip({ posting, isBroken }: Props) {
  const { t, language, plan } = useFindingTelling();
  const { item, key } = posting.occurrence;
  const select = useUi((state) => state.select);
  const isSelected = useUi((state) => state.selectedKey === key);
  const Sign = FORMAT_SIGNS[item.format];
  const hue = item.pillarId === null ? undefined : plan.get('pillars', item.pillarId)?.hue;
  const title = item.title || t('item.untitled');
  const day = formatDay(language, posting.day, { weekday: 'short', day: 'numeric' });
  const when = posting.minute === null ? day : `${day} ${formatMinute(posting.minute)}`;
  return (
    <button
      type="button"
      className={`weeks-post is-${statusOf(item)} ${isBroken ? 'is-broken' : ''} ${isSelected ? 'is-selected' : ''}`}
      title={`${when} ${title}`}
      onClick={() => select(key)}
    >
      <time>{formatDay(language, posting.day, { day: 'numeric' })}</time>
      <Sign size={12} role="img" aria-label={t(`postFormat.${item.format}`)} />
      <span className="weeks-title">{title}</span>
      {hue !== undefined && <i className={`hue-${hue}`} aria-hidden="true" />}
    </button>
  );
}
