import { Trash2 } from 'lucide-react';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { Relation } from '#shared/records/relation';
import { remove } from '#shared/records/tables';
import { usePerform, useSaveField } from '../../commands/use-perform';
import { usePlan, usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { DraftedInput } from '../../ui/drafted-input';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { readDays } from './read-days';
import './dependency-popover.css';

/** The dependencies that are looked at: how many days lie between, and the way to be rid of them. */
export function DependencyPopover() {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const lookedAt = useUi((state) => state.roadmapDependencies);
  const close = () => useUi.getState().lookAtDependencies(null);
  if (!lookedAt) return null;
  const relations = lookedAt.relationIds.flatMap((id) => plan.get('relations', id) ?? []);
  return (
    <Popover label={t('roadmap.dependencies')} anchor={lookedAt.anchor} onClose={close} className="dependency-popover">
      {relations.length === 0 ? (
        <p>{t('roadmap.no-dependencies')}</p>
      ) : (
        <ul>
          {relations.map((relation) => (
            <DependencyRow key={relation.id} relation={relation} />
          ))}
        </ul>
      )}
    </Popover>
  );
}

/** No plan waits longer, or begins earlier than that. */
function DependencyRow({ relation }: { readonly relation: Relation }) {
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  const saveField = useSaveField();
  const titleOf = (id: string) => plan.snapshot().get('items', id)?.title || t('item.untitled');
  const [earlier, later] = [titleOf(relation.to.itemId), titleOf(relation.from.itemId)];
  const label = { action: 'edit', title: later, count: 1 } as const;
  const save = (text: string) => {
    const days = readDays(text);
    const current = plan.snapshot().get('relations', relation.id);
    if (days === null || !current) return t('roadmap.not-days');
    return saveField(ok(patchOf<'relations'>('relations', current, { lagDays: days })), label, {
      coalesceKey: `lag ${relation.id}`,
    });
  };
  return (
    <li>
      <span className="dependency-words">{t('roadmap.dependency', { earlier, later })}</span>
      <label className="dependency-lag">
        {t('roadmap.lag')}
        <span>
          <DraftedInput
            label={t('roadmap.lag-of', { earlier, later })}
            className="dependency-days"
            inputMode="numeric"
            pace="typing"
            stored={String(relation.lagDays)}
            save={save}
            step={(text, direction) => {
              const days = readDays(text);
              return days === null ? null : String(days + direction);
            }}
          />
        </span>
      </label>
      <IconButton
        size="s"
        icon={Trash2}
        label={t('roadmap.untie', { earlier, later })}
        onClick={() => void perform(ok([remove('relations', relation)]), label)}
      />
    </li>
  );
}
