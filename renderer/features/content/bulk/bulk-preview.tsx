import { TriangleAlert } from 'lucide-react';
import type { Clash } from '#shared/policy/clashes';
import { sayWhen } from '#shared/plan/say-when';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import type { PlannedPost } from './use-bulk-posts';

const SHOWN = 8;
const CLASHES: readonly Clash[] = ['quiet', 'blackout', 'too-close'];

interface Props {
  readonly planned: readonly PlannedPost[];
  readonly skipsClashes: boolean;
  readonly onSkip: (skips: boolean) => void;
}

/** What would be made: how many, the first of them, and which of them rules of time speak against. */
export function BulkPreview({ planned, skipsClashes, onSkip }: Props) {
  const t = useTranslate();
  const clashing = planned.filter(({ clashes }) => clashes.size > 0);
  const meant = skipsClashes ? planned.filter(({ clashes }) => clashes.size === 0) : planned;
  return (
    <section className="bulk-preview" aria-label={t('bulk.preview')}>
      <h3 role="status">{t('bulk.count', { count: meant.length })}</h3>
      <ul>
        {meant.slice(0, SHOWN).map((each) => (
          <PreviewRow key={each.post.id} planned={each} />
        ))}
      </ul>
      {meant.length > SHOWN && <p className="bulk-more">{t('board.more', { count: meant.length - SHOWN })}</p>}
      {clashing.length > 0 && (
        <div className="bulk-clashes">
          {CLASHES.map((clash) => {
            const count = planned.filter(({ clashes }) => clashes.has(clash)).length;
            return (
              count > 0 && (
                <p key={clash}>
                  <TriangleAlert size={13} />
                  {t(`bulk.count-${clash}`, { count })}
                </p>
              )
            );
          })}
          <Checkbox label={t('bulk.skip')} checked={skipsClashes} onChange={onSkip} />
        </div>
      )}
    </section>
  );
}

function PreviewRow({ planned: { post, clashes } }: { readonly planned: PlannedPost }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const hue = post.pillarId === null ? undefined : plan.get('pillars', post.pillarId)?.hue;
  const [clash] = clashes;
  return (
    <li>
      <span>{sayWhen(post.schedule!, language)}</span>
      <span className="bulk-title">
        {hue !== undefined && <i className={`pillar-sign hue-${hue}`} />}
        <span>{post.title || t('item.untitled')}</span>
      </span>
      {clash && <em>{t(`bulk.${clash}`)}</em>}
    </li>
  );
}
