import { defaultChoice, type MergeChoice } from '#shared/exchange/merge/merge-changes';
import type { Difference, MergeRow } from '#shared/exchange/merge/merge-plan';
import type { MessageKey } from '#shared/i18n/catalogue';
import { displayKindOf } from '#shared/records/display-kind';
import { sayWhen } from '#shared/plan/say-when';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { zoneName } from '#shared/time/zone-name';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { usePlanZone } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { Mark } from '../../ui/item/mark';
import { FieldChoices } from './field-choices';
import { ImportWhat } from './import-what';
import { mergeKey, signOf, type ImportRow } from './import-rows';
import { useSayField } from './use-say-field';

interface Props {
  readonly row: Extract<ImportRow, { kind: 'merge' }>;
  readonly choice: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}

const TAKE: MergeChoice = { kind: 'take', fields: new Set() };
const LEAVE: MergeChoice = { kind: 'leave' };

/** What ticking a row does, where it does not bring something new. */
const ROW_CHOICES: Readonly<Partial<Record<MergeRow['kind'], MessageKey>>> = {
  changed: 'import.take-row',
  conflict: 'import.take-row',
  gone: 'import.remove-row',
};

/** One item of an import, and under it the fields that plan and file tell differently. A conflict lies open. */
export function MergeRowLines({ row, choice, onChoose }: Props) {
  const t = useTranslate();
  const { merge } = row;
  const [open, setOpen] = useState(merge.kind === 'conflict');
  const item = 'mine' in merge ? merge.mine : merge.theirs;
  const title = item.title || t('item.untitled');
  const isOff = choice.kind === 'leave';
  return (
    <>
      <tr className={isOff ? 'import-off' : undefined}>
        <td>
          {isAsked(merge) && (
            <Checkbox
              checked={!isOff}
              aria-label={t(ROW_CHOICES[merge.kind] ?? 'import.choose-row', { title })}
              onChange={(checked) => onChoose(checked ? takenChoice(merge) : LEAVE)}
            />
          )}
        </td>
        <td>
          <ImportWhat sign={signOf(row)} />
        </td>
        <td className="import-title">
          <Mark kind={displayKindOf(item)} />
          <span title={title}>{title}</span>
        </td>
        <td>
          <When item={item} />
        </td>
        <td className="import-details">
          {'differences' in merge ? (
            <div className="import-difference">
              <DifferenceDetails merge={merge} />
              <IconButton
                size="s"
                icon={open ? ChevronDown : ChevronRight}
                label={t('import.fields-of', { title })}
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              />
            </div>
          ) : (
            <Details merge={merge} />
          )}
        </td>
      </tr>
      {open && 'differences' in merge && (
        <tr className="import-fields">
          <td aria-hidden />
          <td colSpan={4}>
            <FieldChoices name={mergeKey(merge)} merge={merge} choice={choice} onChoose={onChoose} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A changed date goes with its series. */
function isAsked(merge: MergeRow): boolean {
  if (merge.kind === 'fresh') return merge.theirs.seriesId === null;
  return merge.kind === 'gone' || merge.kind === 'changed' || merge.kind === 'conflict';
}

/** Nothing is removed before somebody says so; to say so is to take it. */
function takenChoice(merge: MergeRow): MergeChoice {
  return merge.kind === 'gone' ? TAKE : defaultChoice(merge);
}

function When({ item }: { readonly item: Item }) {
  const language = useLanguage();
  const planZone = usePlanZone();
  const whenOf = (schedule: Schedule) => {
    const when = sayWhen(schedule, language);
    const isElsewhere = schedule.kind === 'timed' && schedule.zone !== planZone;
    return isElsewhere ? `${when} · ${zoneName(language, schedule.zone)}` : when;
  };
  const when = item.schedule ? whenOf(item.schedule) : '';
  return <span title={when}>{when}</span>;
}

function Details({ merge }: { readonly merge: Extract<MergeRow, { kind: 'fresh' | 'same' | 'taken-out' | 'gone' }> }) {
  const t = useTranslate();
  if (merge.kind === 'taken-out') return t('import.taken-out');
  if (merge.kind === 'gone') return t('import.was-here');
  const item = merge.theirs;
  if (item.seriesId !== null) return t('import.changed-date');
  return item.rule === null && item.added.length === 0 ? null : t('import.series');
}

function DifferenceDetails({ merge }: { readonly merge: Extract<MergeRow, Difference> }) {
  const t = useTranslate();
  const { fieldName } = useSayField(merge.mine);
  const fields = merge.differences.map(({ field }) => fieldName(field)).join(', ');
  const text = merge.kind === 'older' ? t('import.older', { fields }) : fields;
  return <span title={text}>{text}</span>;
}
