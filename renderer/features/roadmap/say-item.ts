import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import type { RoadmapDays, RoadmapItem } from '#shared/roadmap/roadmap-items';
import { hasMoved, slipOf } from '#shared/roadmap/slip';
import { formatDays } from '#shared/time/format';
import { saySlip } from '#shared/roadmap/say-slip';

/** An item for its tooltip, line by line: what it is called, when it is, what became of it, where it stood before. */
export function tellItem(item: RoadmapItem, t: Translate, language: Language): string {
  return [item.title, sayDays(item, language), sayOutcome(item, t, language), sayBaseline(item, t, language)]
    .filter(Boolean)
    .join('\n');
}

/** An item in one line, for those who listen. */
export function sayItem(item: RoadmapItem, t: Translate, language: Language): string {
  const kind = t(item.shape === 'phase' ? 'kind.phase' : 'kind.milestone');
  const stage = t(`roadmap.status-${item.status}`);
  const whole = t('roadmap.item', { kind, title: item.title, when: sayDays(item, language), stage });
  return [whole, sayOutcome(item, t, language), sayBaseline(item, t, language)].filter(Boolean).join(', ');
}

/** `Reached late 9 March 2027: the printer was ill`; empty while it is ahead. */
function sayOutcome({ outcome }: RoadmapItem, t: Translate, language: Language): string {
  if (!outcome) return '';
  const { stage, day, reason } = outcome;
  const when = day === null ? '' : ` ${sayDays({ first: day, last: day }, language)}`;
  return `${t(`stage.${stage}`)}${when}${reason === '' ? '' : `: ${reason}`}`;
}

function sayBaseline(item: RoadmapItem, t: Translate, language: Language): string {
  const slip = slipOf(item);
  if (!item.baseline || (!slip && !hasMoved(item))) return '';
  const when = sayDays(item.baseline, language);
  return slip ? t('roadmap.stood-slipped', { when, slip: saySlip(slip, t) }) : t('roadmap.stood', { when });
}

function sayDays({ first, last }: RoadmapDays, language: Language): string {
  return formatDays(language, first, last, { day: 'numeric', month: 'long', year: 'numeric' });
}
