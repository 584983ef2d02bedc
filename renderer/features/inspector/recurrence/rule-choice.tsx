import { ChevronDown, Repeat } from 'lucide-react';
import { useRef, useState } from 'react';
import { asSentence } from '#shared/i18n/as-sentence';
import { startDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { describeRule } from '#shared/recurrence/describe';
import { likelyRhythms } from '#shared/recurrence/rhythm-choices';
import { readSimpleRule, writeSimpleRule, type SimpleRule } from '#shared/recurrence/simple-rule';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { MenuButton, type MenuEntry } from '../../../ui/menu-button';
import type { Rect } from '../../../ui/place-panel';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { RulePanel } from './rule-panel';
import { useRepeat } from './use-repeat';

const NEVER = 'never';
const CUSTOM = 'custom';

interface Props {
  readonly schedule: Schedule;
  readonly rule: string | null;
}

/** The rule in words; a menu of likely others, and the panel for all that the simple editor knows. */
export function RuleChoice({ schedule, rule }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const repeat = useRepeat();
  const [trouble, follow] = useTrouble();
  const frame = useRef<HTMLDivElement>(null);
  const [panelAt, setPanelAt] = useState<Rect | null>(null);

  const words = (text: string) => asSentence(describeRule(text, schedule, t, language).text);
  const present = rule === null ? null : readSimpleRule(rule, schedule);
  const presets = likelyRhythms(startDate(schedule)).map((rhythm, index) => {
    const preset: SimpleRule = { rhythm, end: { kind: 'never' } };
    const isPresent = JSON.stringify(preset) === JSON.stringify(present);
    return { id: String(index), preset, isPresent, label: words(writeSimpleRule(preset, schedule)) };
  });
  const isOther = rule !== null && !presets.some(({ isPresent }) => isPresent);
  const entries: MenuEntry[] = [
    { id: NEVER, label: t('recurrence.never'), checked: rule === null },
    ...presets.map(({ id, label, isPresent }) => ({ id, label, checked: isPresent })),
    { id: CUSTOM, label: t('recurrence.custom'), checked: isOther },
  ];
  const choose = (id: string) => {
    if (id === CUSTOM) setPanelAt(frame.current!.getBoundingClientRect());
    else follow(repeat(presets.find((each) => each.id === id)?.preset ?? null));
  };

  return (
    <>
      <div ref={frame} className="rule-row" data-rule="">
        <Repeat size={14} />
        <MenuButton className="rule-button" label={t('recurrence.label')} sections={[{ entries }]} onChoose={choose}>
          <span>{rule === null ? t('recurrence.never') : words(rule)}</span>
          <ChevronDown size={14} />
        </MenuButton>
      </div>
      <TroubleNote trouble={trouble} />
      {panelAt && (
        <RulePanel anchor={panelAt} schedule={schedule} rule={rule} onClose={() => setPanelAt(null)} onSave={repeat} />
      )}
    </>
  );
}
