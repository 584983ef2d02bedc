import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { POLICY_SECTIONS, type PolicySectionName } from '#shared/records/policy-section';
import { add } from '#shared/records/tables';
import { useRef } from 'react';
import { copyText } from '../../commands/copy-text';
import { useSaveField } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { desktopBridge } from '../../desktop/desktop-bridge';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { MarkdownField } from '../../ui/markdown/markdown-field';
import { WordsAside } from './words-aside';
import { WordsRules } from './words-rules';
import './words.css';
import type { Unsaved } from '../../ui/use-drafted-text';

/** What a section of a plan refused, until it is stored. */
const unsaved = new Map<string, Unsaved>();

/** The policy in words: a section for each thing that a community agrees on, edited in place. */
export function WordsTab() {
  const t = useTranslate();
  const sections = useRecords('policySections');
  const sheet = useRef<HTMLDivElement>(null);
  const showToast = useUi((state) => state.showToast);
  const textOf = (id: PolicySectionName) => sections.find((section) => section.id === id)?.text ?? '';
  const copy = async () => {
    // what takes Markdown apart is loaded where it is needed
    const { policyText } = await import('./policy-text');
    const isCopied = await copyText(policyText(sections, (id) => t(`words.${id}`)));
    if (isCopied) showToast({ tone: 'done', text: t('words.copied'), undoable: false });
    else showToast({ tone: 'trouble', text: t('copy.refused'), undoable: false });
  };
  const isEmpty = POLICY_SECTIONS.every((id) => textOf(id).trim() === '');
  return (
    <div className="policy-words">
      <div className="words-page">
        <WordsAside isWritten={!isEmpty} onShow={(id) => showSection(sheet.current, id)} onCopy={() => void copy()} />
        <div ref={sheet} className="policy-words-sheet">
          {POLICY_SECTIONS.map((id) => (
            <div key={id} className={`words-section words-${id}`} data-section={id}>
              <Section id={id} stored={textOf(id)} />
            </div>
          ))}
          <WordsRules />
        </div>
      </div>
    </div>
  );
}

/** Brings a part into sight, and the keys to the button or the field with which it is written. */
function showSection(sheet: HTMLElement | null, id: PolicySectionName): void {
  const section = sheet?.querySelector(`[data-section="${id}"]`);
  section?.scrollIntoView({ block: 'nearest' });
  section?.querySelector<HTMLElement>('button, textarea')?.focus({ preventScroll: true });
}

function Section({ id, stored }: { readonly id: PolicySectionName; readonly stored: string }) {
  const t = useTranslate();
  const save = useSaveField();
  const label = t(`words.${id}`);
  const place = `${usePlan().entry.id} ${id}`;
  const section = useRecords('policySections').find((each) => each.id === id);
  return (
    <MarkdownField
      label={label}
      placeholder={t(`words.${id}-hint`)}
      editLabel={t('words.edit')}
      cutNote={t('words.cut')}
      stored={stored}
      save={(text) => {
        const changes = section
          ? patchOf<'policySections'>('policySections', section, { text })
          : [add('policySections', { id, text })];
        return save(ok(changes), { action: 'edit-policy', title: label, count: 1 }, { coalesceKey: `policy ${id}` });
      }}
      unsaved={{
        read: () => unsaved.get(place) ?? null,
        write: (kept) => {
          if (kept) unsaved.set(place, kept);
          else unsaved.delete(place);
        },
      }}
      mayOpenLink={isAllowedExternalLink}
      onOpenLink={(url) => void desktopBridge.openExternal(url)}
    />
  );
}
