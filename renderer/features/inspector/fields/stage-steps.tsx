import { Check, X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Item } from '#shared/records/item';
import { statusOf } from '#shared/records/status';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useToday } from '../../../state/use-today';
import { useTranslate } from '../../../state/use-translate';
import { useEdit } from '../editor/item-editor';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { stageFields, stepsOf } from '#shared/plan/stage-fields';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * How far the item is, by the steps of its own kind: each step wears the texture of its status, the present one says
 * its name. The step that leaves the way stands apart. Arrow keys choose, as in every group of radio buttons.
 */
export function StageSteps({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const hue = usePlanSnapshot().get('calendars', item.calendarId)?.hue ?? 1;
  const today = useToday();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  /** Chosen and on its way to the disk: keys may come faster. */
  const [chosen, setChosen] = useState<Item['stage'] | null>(null);
  const present = chosen ?? item.stage;
  const { way, apart } = stepsOf(item.kind);
  const stages = [...way, apart];

  const choose = (stage: Item['stage']) => {
    setChosen(stage);
    const saved = edit((current) => stageFields(current, stage, today), { typedIn: 'stage' });
    follow(saved);
    void saved.then(() => setChosen((latest) => (latest === stage ? null : latest)));
  };
  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = indexByKey(event.key, stages.indexOf(present), stages.length);
    const stage = target === null ? undefined : stages[target];
    if (!stage) return;
    event.preventDefault();
    event.stopPropagation();
    const button = event.currentTarget.children[stages.indexOf(stage)];
    if (button instanceof HTMLElement) button.focus();
    choose(stage);
  };

  return (
    <div
      className={`stage-steps hue-${hue}`}
      data-field="stage"
      role="radiogroup"
      aria-label={t('field.stage')}
      onKeyDown={chooseByKey}
    >
      {stages.map((stage) => {
        const status = statusOf({ stage });
        const isPresent = stage === present;
        const words = t(`stage.${stage}`);
        return (
          <button
            key={stage}
            type="button"
            role="radio"
            className={`stage-step is-${status} ${stage === apart ? 'stage-apart' : ''}`}
            aria-checked={isPresent}
            aria-label={words}
            title={words}
            tabIndex={isPresent ? 0 : -1}
            onClick={() => choose(stage)}
          >
            {status === 'done' && <Check size={11} />}
            {status === 'cancelled' && !isPresent && <X size={11} />}
            {isPresent && <span>{words}</span>}
          </button>
        );
      })}
      <TroubleNote trouble={trouble} />
    </div>
  );
}

function indexByKey(key: string, current: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (current + step + count) % count;
}
