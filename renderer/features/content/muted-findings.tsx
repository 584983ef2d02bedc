import { useState } from 'react';
import { ok } from '#shared/kernel/result';
import { remove } from '#shared/records/tables';
import { sayDays, sayFinding } from '../../commands/say-finding';
import { usePerform } from '../../commands/use-perform';
import type { MutedFinding } from '../../state/use-findings';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { useFindingTelling } from './use-finding-telling';

/** What is hidden, with the reasons, and the way back. */
export function MutedFindings({ muted }: { readonly muted: readonly MutedFinding[] }) {
  const t = useTranslate();
  const perform = usePerform();
  const telling = useFindingTelling();
  const [isOpen, setOpen] = useState(false);
  if (muted.length === 0) return null;
  return (
    <Disclosure
      title={t('finding.muted-count', { count: muted.length })}
      open={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <ul className="findings-muted">
        {muted.map(({ finding, mute }) => {
          const title = sayFinding(finding, telling);
          return (
            <li key={mute.id}>
              <span className="finding-words">{title}</span>
              <span className="finding-days">{sayDays(finding, telling.language)}</span>
              <q>{mute.reason}</q>
              <Button
                variant="link"
                onClick={() => void perform(ok([remove('mutes', mute)]), { action: 'unmute', title, count: 1 })}
              >
                {t('finding.unmute')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
