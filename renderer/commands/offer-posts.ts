import { ok } from '#shared/kernel/result';
import type { Translate } from '#shared/i18n/translate';
import { postsAlong, type MovedEvent } from '#shared/plan/posts-along';
import type { ActionLabel } from '#shared/records/action-label';
import { dayIn } from '#shared/time/today';
import type { CommitOptions, PlanHandle } from '../data/plan-handle';
import { planZone } from '../data/plan-settings';
import { useUi } from '../state/ui-store';
import { sayAction } from './say-action';
import type { Perform } from './use-perform';

/** An answer melts into the move as long as nothing else was done since. */
const ANSWERED_WITHIN_MS = 10 * 60_000;

/** What is to be offered once an event has moved. */
interface PostsOffer {
  /** The move is committed with these, so that its posts can join it. */
  readonly options: CommitOptions;
  /** Says that the event has moved, and offers to move its posts along. */
  readonly show: (label: ActionLabel) => void;
}

/** Looks before an event moves which posts belong to it; null when none would move along. */
export function offerPosts(plan: PlanHandle, perform: Perform, t: Translate, event: MovedEvent): PostsOffer | null {
  const posts = () => {
    const snapshot = plan.snapshot();
    const today = dayIn(planZone(snapshot), Date.now());
    return postsAlong(event, { relationsOf: before.relationsOf, item: (id) => snapshot.get('items', id), today });
  };
  // a split series takes the ties of its dates with it: those from before the move tell what belongs to it
  const before = plan.snapshot();
  const count = posts().length;
  if (count === 0) return null;
  const options = { coalesceKey: `posts along ${crypto.randomUUID()}`, withinMs: ANSWERED_WITHIN_MS };
  const show = (label: ActionLabel) =>
    useUi.getState().showToast({
      tone: 'done',
      text: sayAction(label, t),
      undoable: true,
      action: {
        label: t('along.move', { count }),
        run: () => void perform(ok(posts()), { ...label, count: label.count + count }, undefined, options),
      },
    });
  return { options, show };
}
