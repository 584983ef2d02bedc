import { PAPER_NAMES } from '#shared/records/print-setup';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { MillimetreField } from './millimetre-field';
import { sayProblemOf } from './say-setup-problem';
import type { SettingsProps } from './settings-props';

const NONE = 'none';
const CHOICES = [NONE, ...PAPER_NAMES] as const;
/** Enough to glue sheets together by, in millimetres. */
const USUAL_OVERLAP = 10;

/** Whether the paper is cut on smaller sheets, to be glued together. */
export function TileFields({ setup, problems, onChange }: SettingsProps) {
  const t = useTranslate();
  const { tiles } = setup;
  return (
    <>
      <Field label={t('print.tiles')}>
        {(control) => (
          <Select
            {...control}
            value={tiles?.sheet ?? NONE}
            options={CHOICES.map((value) => ({
              value,
              label: value === NONE ? t('print.tiles-none') : t(`print.paper-${value}`),
            }))}
            onChange={(sheet) =>
              onChange({
                ...setup,
                tiles: sheet === NONE ? null : { sheet, overlap: tiles?.overlap ?? USUAL_OVERLAP },
              })
            }
          />
        )}
      </Field>
      {tiles && (
        <MillimetreField
          label={t('print.overlap')}
          value={tiles.overlap}
          trouble={sayProblemOf('overlap', problems, t)}
          onChange={(overlap) => onChange({ ...setup, tiles: { ...tiles, overlap } })}
        />
      )}
    </>
  );
}
