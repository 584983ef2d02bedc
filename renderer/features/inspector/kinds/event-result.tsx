import type { Event } from '#shared/records/event';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { SeldomField } from '../rows/more-fields';
import { Section } from '../rows/section';
import { TextRow } from '../rows/text-row';

const SCORES = ['1', '2', '3', '4', '5'] as const;
type Score = (typeof SCORES)[number] | 'none';

/** What came of the event, and how good it was. */
export function EventResult({ item: { result, stage } }: { readonly item: Event }) {
  const t = useTranslate();
  const isDone = stage === 'done';
  return (
    <Section name="result" filled={isDone || result.text !== '' || result.score !== null}>
      <SeldomField filled={isDone || result.score !== null}>
        <ChoiceRow<Event, Score>
          label={t('field.score')}
          value={SCORES.find((each) => Number(each) === result.score) ?? 'none'}
          options={[
            { value: 'none', label: t('field.score-none') },
            ...SCORES.map((value) => ({ value, label: t('field.score-of', { score: Number(value) }) })),
          ]}
          change={(score, item) => ({ result: { ...item.result, score: score === 'none' ? null : Number(score) } })}
        />
      </SeldomField>
      <SeldomField filled={isDone || result.text !== ''}>
        <TextRow<Event>
          label={t('field.result')}
          field="result.text"
          lines="many"
          value={result.text}
          change={(text, item) => ({ result: { ...item.result, text } })}
        />
      </SeldomField>
    </Section>
  );
}
