import { BellOff } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '#shared/findings/finding';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { MuteForm } from './mute-form';

/** Hides a finding, or all of its sort until a day; asks why. */
export function MuteFinding({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const [asked, setAsked] = useState(false);
  if (asked) return <MuteForm finding={finding} onClose={() => setAsked(false)} />;
  return (
    <Button variant="ghost" icon={BellOff} onClick={() => setAsked(true)}>
      {t('finding.mute')}
    </Button>
  );
}
