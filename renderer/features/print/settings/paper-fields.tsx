import { sheetOf } from '#shared/print/paper';
import { PAPER_NAMES, PRINT_INKS, type PrintSetup } from '#shared/records/print-setup';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Segmented } from '../../../ui/segmented';
import { Select } from '../../../ui/select';
import { MillimetreField } from './millimetre-field';
import { sayProblemOf } from './say-setup-problem';
import { TileFields } from './tile-fields';
import type { SettingsProps } from './settings-props';

const CUSTOM = 'custom';
const PAPERS = [...PAPER_NAMES, CUSTOM] as const;
const ORIENTATIONS = ['portrait', 'landscape'] as const;

/** What it is printed on, and with how many inks. */
export function PaperFields({ setup, problems, onChange }: SettingsProps) {
  const t = useTranslate();
  const { paper } = setup;
  const choose = (value: (typeof PAPERS)[number]) =>
    onChange({ ...setup, paper: value === CUSTOM ? customLike(setup) : { kind: 'standard', name: value } });
  const side = (name: 'width' | 'height') =>
    paper.kind === 'custom' && (
      <MillimetreField
        label={t(`print.${name}`)}
        value={paper[name]}
        isTrouble={problems.some(({ field }) => field === 'paper')}
        onChange={(value) => onChange({ ...setup, paper: { ...paper, [name]: value } })}
      />
    );
  return (
    <fieldset>
      <Field label={t('print.paper')} trouble={sayProblemOf('paper', problems, t)}>
        {(control) => (
          <>
            <Select
              {...control}
              value={paper.kind === 'custom' ? CUSTOM : paper.name}
              options={PAPERS.map((value) => ({ value, label: t(`print.paper-${value}`) }))}
              onChange={choose}
            />
            {paper.kind === 'custom' && (
              <div className="print-sides">
                {side('width')}
                {side('height')}
              </div>
            )}
          </>
        )}
      </Field>
      <Segmented
        label={t('print.orientation')}
        value={setup.orientation}
        options={ORIENTATIONS.map((value) => ({ value, label: t(`print.${value}`) }))}
        onChange={(orientation) => onChange({ ...setup, orientation })}
      />
      <MillimetreField
        label={t('print.margin')}
        value={setup.margin}
        trouble={sayProblemOf('margin', problems, t)}
        onChange={(margin) => onChange({ ...setup, margin })}
      />
      <TileFields setup={setup} problems={problems} onChange={onChange} />
      <Segmented
        label={t('print.ink')}
        value={setup.ink}
        options={PRINT_INKS.map((value) => ({ value, label: t(`print.${value}`) }))}
        onChange={(ink) => onChange({ ...setup, ink })}
      />
    </fieldset>
  );
}

/** A size of one's own begins as the paper that it takes the place of. */
function customLike(setup: PrintSetup): PrintSetup['paper'] {
  const { width, height } = sheetOf(setup);
  return { kind: 'custom', width, height };
}
