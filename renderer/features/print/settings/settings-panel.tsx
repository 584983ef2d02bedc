import { useTranslate } from '../../../state/use-translate';
import { ContentFields } from './content-fields';
import { DetailFields } from './detail-fields';
import { DocumentFields } from './document-fields';
import { PaperFields } from './paper-fields';
import { PeriodFields } from './period-fields';
import type { SettingsProps } from './settings-props';
import './settings-panel.css';

/** Everything that can be wanted of a printed document; each takes effect at once. */
export function SettingsPanel(props: SettingsProps) {
  const t = useTranslate();
  return (
    <section className="print-settings" aria-label={t('print.settings')}>
      <DocumentFields {...props} />
      <PeriodFields {...props} />
      <PaperFields {...props} />
      <ContentFields {...props} />
      <DetailFields {...props} />
    </section>
  );
}
