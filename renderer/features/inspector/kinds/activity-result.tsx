import type { PartnerActivity } from '#shared/records/partner-activity';
import { useTranslate } from '../../../state/use-translate';
import { SeldomField } from '../rows/more-fields';
import { NumberRow } from '../rows/number-row';
import { readWholeNumber } from '../rows/read-number';
import { Section } from '../rows/section';
import { TextRow } from '../rows/text-row';

/** What came of the activity, in words and figures. */
export function ActivityResult({ item: { result, figures, stage } }: { readonly item: PartnerActivity }) {
  const t = useTranslate();
  const isDone = stage === 'done';
  return (
    <Section name="result" filled={isDone || result !== '' || figures.reach !== null || figures.leads !== null}>
      <SeldomField filled={isDone || result !== ''}>
        <TextRow<PartnerActivity>
          label={t('field.result')}
          field="result"
          lines="many"
          value={result}
          change={(text) => ({ result: text })}
        />
      </SeldomField>
      {(['reach', 'leads'] as const).map((figure) => (
        <SeldomField key={figure} filled={isDone || figures[figure] !== null}>
          <NumberRow<PartnerActivity>
            label={t(`figure.${figure}`)}
            field={`figures.${figure}`}
            value={figures[figure]}
            read={readWholeNumber}
            unreadable="inspector.not-a-number"
            change={(number, item) => ({ figures: { ...item.figures, [figure]: number } })}
          />
        </SeldomField>
      ))}
    </Section>
  );
}
