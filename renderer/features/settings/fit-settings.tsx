import { FIT_CRITERIA, type FitCriterion } from '#shared/records/partner';
import type { Settings } from '#shared/records/settings';
import { useId } from 'react';
import { useTranslate } from '../../state/use-translate';
import { DraftedInput } from '../../ui/drafted-input';
import { SettingRow } from './setting-row';
import { useEditSettings } from './use-edit-settings';

const HIGHEST_WEIGHT = 100;

/** How much each criterion counts in the fit of partners. Only the proportions matter. */
export function FitSettings({ weights }: { readonly weights: Settings['fitWeights'] }) {
  return (
    <>
      {FIT_CRITERIA.map((criterion) => (
        <Weight key={criterion} criterion={criterion} weights={weights} />
      ))}
    </>
  );
}

interface WeightProps {
  readonly criterion: FitCriterion;
  readonly weights: Settings['fitWeights'];
}

function Weight({ criterion, weights }: WeightProps) {
  const t = useTranslate();
  const id = useId();
  const edit = useEditSettings();
  const whole = FIT_CRITERIA.reduce((sum, each) => sum + weights[each], 0);

  const save = (text: string) => {
    const weight = /^\d{1,3}$/.test(text.trim()) ? Number(text) : HIGHEST_WEIGHT + 1;
    if (weight > HIGHEST_WEIGHT) return t('settings.not-a-weight');
    if (weight === 0 && whole === weights[criterion]) return t('settings.nothing-counts');
    return edit(({ fitWeights }) => ({ fitWeights: { ...fitWeights, [criterion]: weight } }));
  };
  return (
    <SettingRow label={t(`fit.${criterion}`)} controlId={id}>
      <span className="setting-weight">
        <DraftedInput id={id} pace="leaving" inputMode="numeric" stored={String(weights[criterion])} save={save} />
      </span>
      <small>{t('settings.weight-share', { share: Math.round((weights[criterion] / whole) * 100) })}</small>
    </SettingRow>
  );
}
