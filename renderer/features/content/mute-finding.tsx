import { BellOff } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '#shared/findings/finding';
import { ok } from '#shared/kernel/result';
import { add } from '#shared/records/tables';
import { sayFinding } from '../../commands/say-finding';
import { usePerform } from '../../commands/use-perform';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import { useFindingTelling } from './use-finding-telling';

/** Hides a finding for as long as its item or period is what it is; asks why. */
export function MuteFinding({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const perform = usePerform();
  const telling = useFindingTelling();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null)
    return (
      <Button variant="ghost" icon={BellOff} onClick={() => setReason('')}>
        {t('finding.mute')}
      </Button>
    );

  const mute = () => {
    const record = { id: crypto.randomUUID(), findingId: finding.id, reason: reason.trim(), at: Date.now() };
    void perform(ok([add('mutes', record)]), { action: 'mute', title: sayFinding(finding, telling), count: 1 });
  };
  return (
    <form
      className="finding-mute"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') mute();
      }}
    >
      <TextInput
        aria-label={t('finding.mute-reason')}
        placeholder={t('finding.mute-reason')}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setReason(null);
        }}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {t('finding.mute-do')}
      </Button>
      <Button variant="ghost" onClick={() => setReason(null)}>
        {t('finding.mute-cancel')}
      </Button>
    </form>
  );
}
