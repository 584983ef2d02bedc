import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { MergeChoice } from '#shared/exchange/merge/merge-changes';
import type { Difference } from '#shared/exchange/merge/merge-plan';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { useSayField } from './use-say-field';
import './field-choices.css';

interface Props {
  /** What tells the radio groups of this item from those of others. */
  readonly name: string;
  readonly merge: Difference;
  readonly choice: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** The fields that plan and file tell differently: mine or theirs, a radio a field, or both items. */
export function FieldChoices({ name, merge, choice, onChoose }: Props) {
  const t = useTranslate();
  const { fieldName, fieldValue } = useSayField(merge.mine);
  const taken: ReadonlySet<ItemFieldName> = choice.kind === 'take' ? choice.fields : new Set();
  const take = (field: ItemFieldName, theirs: boolean) =>
    onChoose({
      kind: 'take',
      fields: new Set(theirs ? [...taken, field] : [...taken].filter((each) => each !== field)),
    });

  return (
    <div className="field-choices">
      <div className="field-choices-head" aria-hidden="true">
        <span />
        <span>{t('import.mine')}</span>
        <span>{t('import.theirs')}</span>
      </div>
      {merge.differences.map(({ field, mine, theirs }) => (
        <fieldset key={field} disabled={choice.kind === 'both'}>
          <legend>{fieldName(field)}</legend>
          {([false, true] as const).map((isTheirs) => {
            const text = fieldValue(field, isTheirs ? theirs : mine);
            const isChosen = taken.has(field) === isTheirs;
            return (
              <label key={String(isTheirs)} className={isChosen ? 'is-chosen' : ''} title={text}>
                <input
                  type="radio"
                  name={`${name} ${field}`}
                  checked={isChosen}
                  aria-label={`${t(isTheirs ? 'import.theirs' : 'import.mine')}: ${text}`}
                  onChange={() => take(field, isTheirs)}
                />
                <span>{text}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
      <p className="field-choices-all">
        {choice.kind === 'both' ? (
          <>
            <span>{t('import.keeping-both')}</span>
            <Button variant="link" onClick={() => onChoose({ kind: 'take', fields: new Set() })}>
              {t('import.keep-one')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="link" onClick={() => onChoose({ kind: 'take', fields: new Set() })}>
              {t('import.all-mine')}
            </Button>
            <Button
              variant="link"
              onClick={() => onChoose({ kind: 'take', fields: new Set(merge.differences.map(({ field }) => field)) })}
            >
              {t('import.all-theirs')}
            </Button>
            <Button variant="link" onClick={() => onChoose({ kind: 'both' })}>
              {t('import.keep-both')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
