import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ok } from '#shared/kernel/result';
import { POST_RELATIONS, relationEnds } from '#shared/plan/relations';
import { remove } from '#shared/records/tables';
import { useRunCommand } from '../../../commands/commands-context';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { MenuButton, type MenuSection } from '../../../ui/menu-button';
import { useItemEditor } from '../editor/item-editor';
import { SeldomField } from '../rows/more-fields';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { RelationPicker } from './relation-picker';
import { RelationRow } from './relation-row';
import { tiesOf, type Tie } from './relation-ties';
import './relations.css';

/** What the shown item is tied to, from both ends, and the ways to tie it. */
export function RelationsSection() {
  const t = useTranslate();
  const run = useRunCommand();
  const { occurrence, apply } = useItemEditor();
  const { relationsOf } = usePlanSnapshot();
  const [picking, setPicking] = useState<Tie | null>(null);
  const [trouble, follow] = useTrouble();
  const ends = relationEnds(occurrence, relationsOf);
  const ties = tiesOf(occurrence.item.kind);

  const sections: MenuSection[] = [
    {
      heading: t('relations.tie'),
      entries: ties.map((tie) => ({ id: JSON.stringify(tie), label: `${t(`relations.${tie.type}.${tie.side}`)}…` })),
    },
  ];
  if (occurrence.item.kind !== 'post')
    sections.unshift({
      heading: t('relations.new'),
      entries: POST_RELATIONS.map((type) => ({ id: `new-${type}`, label: t(`relations.new-${type}`) })),
    });
  const choose = (id: string) => {
    const tie = ties.find((each) => JSON.stringify(each) === id);
    if (tie) setPicking(tie);
    else run(id);
  };

  return (
    <SeldomField filled={ends.length > 0}>
      <section className="inspector-section relations" aria-label={t('relations.heading')}>
        <header className="inspector-heading">
          <span>{t('relations.heading')}</span>
          <MenuButton
            className="icon-button icon-button-s"
            label={t('relations.add')}
            sections={sections}
            onChoose={choose}
          >
            <Plus size={14} />
          </MenuButton>
        </header>
        {ends.length === 0 && <p className="when-note">{t('relations.none', { kind: occurrence.item.kind })}</p>}
        {ends.length > 0 && (
          <ul className="relation-list">
            {ends.map((end) => (
              <RelationRow
                key={`${end.relation.id} ${end.side}`}
                end={end}
                onRemove={() => follow(apply(() => ok([remove('relations', end.relation)])))}
              />
            ))}
          </ul>
        )}
        {picking && (
          <RelationPicker
            tie={picking}
            onDone={(saved) => {
              setPicking(null);
              if (saved) follow(saved);
            }}
          />
        )}
        <TroubleNote trouble={trouble} />
      </section>
    </SeldomField>
  );
}
