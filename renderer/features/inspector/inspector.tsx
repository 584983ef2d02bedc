import { useState } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanZone } from '../../data/plan-settings';
import type { ShownItem } from '../../data/shown-item';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { DraftedInput } from '../../ui/drafted-input';
import { InspectorHeader } from './inspector-header';
import { Checklist } from './checklist/checklist';
import { ItemEditorProvider, useItemEditor } from './editor/item-editor';
import { FindingsSection } from './findings/findings-section';
import { HistorySection } from './history/history-section';
import { KeyRow } from './fields/key-row';
import { KindFields } from './kinds/kind-fields';
import { KindSections } from './kinds/kind-sections';
import { MoreFieldsProvider, SeldomField } from './rows/more-fields';
import { NotesSections } from './notes/notes-sections';
import { PlanFields } from './fields/plan-fields';
import { RelationsSection } from './relations/relations-section';
import { RemindersSection } from './fields/reminders-section';
import { ScopeChoice } from './series/scope-choice';
import { StageSteps } from './fields/stage-steps';
import { TagFields } from './fields/tag-fields';
import { useSaveState } from './editor/use-save-state';
import { useShownOccurrence } from './editor/use-shown-occurrence';
import { WhenBlock } from './when/when-block';
import './inspector.css';

/** The selected item with all its fields, each saved as it is typed. */
export function Inspector() {
  const t = useTranslate();
  const [more, setMore] = useState(false);
  const zone = usePlanZone();
  const run = useRunCommand();
  const occurrence = useShownOccurrence();
  const selectionNumber = useUi((state) => state.selectionNumber);

  if (!occurrence)
    return (
      <div className="inspector-empty">
        <EmptyState icon="item" size="s" text={t('inspector.empty')}>
          <Button onClick={() => run('new-item')}>{t('command.new-item')}</Button>
        </EmptyState>
      </div>
    );
  // a panel of its own for each occurrence: what is typed for one never reaches another
  return <ItemPanel key={selectionNumber} occurrence={occurrence} zone={zone} more={more} onMore={setMore} />;
}

interface ItemPanelProps {
  readonly occurrence: ShownItem;
  readonly zone: string;
  readonly more: boolean;
  readonly onMore: (more: boolean) => void;
}

function ItemPanel({ occurrence, zone, more, onMore }: ItemPanelProps) {
  const t = useTranslate();
  const saving = useSaveState();
  const { item } = occurrence;
  return (
    <ItemEditorProvider occurrence={occurrence} zone={zone} onSave={saving.follow}>
      <div className="inspector" onInput={saving.begin}>
        <InspectorHeader item={item} saveState={saving.state} />
        <ScopeChoice />
        <MoreFieldsProvider open={more}>
          <div className="inspector-body">
            <Title title={item.title} />
            <WhenBlock />
            <StageSteps item={item} />
            <div className="props">
              <PlanFields item={item} />
              <KindFields item={item} />
              <SeldomField filled={item.tags.length > 0}>
                <TagFields item={item} />
              </SeldomField>
              <SeldomField filled={item.key}>
                <KeyRow item={item} />
              </SeldomField>
            </div>
            <FindingsSection />
            <KindSections item={item} />
            <Checklist item={item} />
            <RemindersSection item={item} />
            <NotesSections item={item} />
            <RelationsSection />
            <Button variant="link" className="inspector-more" aria-expanded={more} onClick={() => onMore(!more)}>
              {t(more ? 'inspector.fewer-fields' : 'inspector.more-fields')}
            </Button>
            <HistorySection item={item} />
          </div>
        </MoreFieldsProvider>
      </div>
    </ItemEditorProvider>
  );
}

function Title({ title }: { readonly title: string }) {
  const t = useTranslate();
  const { edit, unsaved } = useItemEditor();
  return (
    <div className="inspector-title">
      <DraftedInput
        data-inspector-title=""
        label={t('inspector.title')}
        lines="wrapped"
        pace="typing"
        placeholder={t('item.untitled')}
        stored={title}
        save={(text) => edit(() => ({ title: text.trim() }), { typedIn: 'title' })}
        unsaved={unsaved('title')}
      />
    </div>
  );
}
