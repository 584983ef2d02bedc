import { renameEntry } from '#shared/plan/registers/entry-edits';
import type { ReactNode } from 'react';
import { useRegisterEdit } from '../../../commands/use-register-edit';
import { useTranslate } from '../../../state/use-translate';
import { useUi } from '../../../state/ui-store';
import { Button } from '../../../ui/button';
import { DraftedInput } from '../../../ui/drafted-input';
import { EmptyState } from '../../../ui/empty-state';
import { useGoToContent } from '../../../state/content-place';
import '../../../ui/record-page.css';
import './record.css';

interface Props {
  readonly register: 'channels' | 'pillars';
  /** Undefined when it is gone. */
  readonly entry: { readonly id: string; readonly name: string; readonly archived: boolean } | undefined;
  readonly side: ReactNode;
  readonly children: ReactNode;
}

/** The page of a channel or a pillar: its name over what happens, and at the side what is known of it. */
export function RecordFrame({ register, entry, side, children }: Props) {
  const t = useTranslate();
  const goTo = useGoToContent();
  const edit = useRegisterEdit();
  const openDialog = useUi((state) => state.openDialog);
  if (!entry)
    return (
      <EmptyState icon="list" text={t(`record.gone-${register}`)}>
        <Button onClick={() => goTo({ kind: 'tab', tab: 'weeks' })}>{t('record.back')}</Button>
      </EmptyState>
    );
  const { id } = entry;
  return (
    <article className="record-page" aria-label={entry.name}>
      <div className="record-main">
        <header className="record-hero">
          <DraftedInput
            label={t('record.name')}
            className="record-name"
            pace="leaving"
            stored={entry.name}
            save={async (name) => {
              const label = { action: 'rename', title: name.trim(), count: 1 } as const;
              const renamed = await edit((plan) => renameEntry(plan, register, id, name), label);
              return renamed.ok ? null : renamed.problem.words;
            }}
          />
          {entry.archived && <span className="record-archived">{t('partners.in-archive')}</span>}
          <Button onClick={() => openDialog({ kind: 'registers', register, begin: { id } })}>
            {t('record.in-register')}
          </Button>
        </header>
        {children}
      </div>
      <aside className="record-side">{side}</aside>
    </article>
  );
}
