import { Copy } from 'lucide-react';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { POLICY_SECTIONS, type PolicySectionName } from '#shared/records/policy-section';
import { add } from '#shared/records/tables';
import { copyText } from '../../commands/copy-text';
import { useSaveField } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { desktopBridge } from '../../desktop/desktop-bridge';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { MarkdownField } from '../../ui/markdown/markdown-field';
import { WordsRules } from './words-rules';
import './words.css';
import type { Unsaved } from '../../ui/use-drafted-text';

/** What a section of a plan refused, until it is stored. */
const unsaved = new Map<string, Unsaved>();

/** The policy in words: a section for each thing that a community agrees on, edited in place. */
export function WordsTab() {
  const t = useTranslate();
  const sections = useRecords('policySections');
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
      <div className="policy-words-sheet">
        {!isEmpty && (
          <Button variant="ghost" icon={Copy} className="policy-words-copy" onClick={() => void copy()}>
            {t('words.copy')}
          </Button>
        )}
        {POLICY_SECTIONS.map((id) => (
          <div key={id} className={`words-section words-${id}`}>
            <Section id={id} stored={textOf(id)} />
          </div>
        ))}
        <WordsRules />
      </div>
    </div>
  );
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
