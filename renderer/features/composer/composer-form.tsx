import { Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { calendarForNew, type ItemDraft } from '#shared/plan/create-item';
import { defaultSchedule } from '#shared/plan/default-schedule';
import type { DisplayKind } from '#shared/records/display-kind';
import { ownSpan } from '#shared/plan/occurrence';
import { toAllDay } from '#shared/plan/schedule-edits';
import { EVENT_MODES } from '#shared/records/event';
import type { Schedule } from '#shared/records/schedule';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanSettings } from '../../data/plan-settings';
import type { Draft } from '../../state/draft-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Popover } from '../../ui/popover';
import { Segmented } from '../../ui/segmented';
import { CalendarChoice } from './calendar-choice';
import { ComposerFoot } from './composer-foot';
import { KindChoice } from './kind-choice';
import { ScheduleFields } from './schedule-fields';
import { useCreateDraft } from './use-create-draft';
import './composer.css';

const WIDTH = 520;
const TOP = 72;

/** Title, kind, time and calendar of a new item. The views show its ghost meanwhile, from the same draft. */
export function ComposerForm({ draft }: { readonly draft: Draft }) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const changeDraft = useUi((state) => state.changeDraft);
  const dropDraft = useUi((state) => state.dropDraft);
  const create = useCreateDraft();
  const { zone, defaultReminders } = usePlanSettings();
  const { kind, schedule, anchor } = draft;

  const form = useRef<HTMLDivElement>(null);
  const [title, setTitle] = useState(draft.title ?? '');
  const [mode, setMode] = useState<ItemDraft['mode']>('offline');
  const [chosenCalendar, setChosenCalendar] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  /** The days that were clicked or dragged over: a milestone takes only the first of them, and gives them back. */
  const [days, setDays] = useState(() => ownSpan(schedule));
  const [timeChosen, setTimeChosen] = useState(draft.timeChosen ?? false);
  const [openings, setOpenings] = useState(0);
  const calendarId = chosenCalendar ?? calendarForNew(plan, kind);

  const chooseKind = (chosen: DisplayKind) => {
    const needsDays = chosen === 'milestone' || chosen === 'phase';
    const kept = needsDays ? toAllDay(schedule) : schedule;
    changeDraft({
      kind: chosen,
      schedule: timeChosen ? kept : defaultSchedule(chosen, days.firstDay, days.lastDay, zone),
    });
  };
  const chooseSchedule = (chosen: Schedule) => {
    changeDraft({ schedule: chosen });
    setDays(ownSpan(chosen));
    setTimeChosen(true);
    setTrouble(null);
  };
  const save = (andOpen: boolean) => {
    const refused = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:not([data-composer-title])');
    refused?.focus();
    if (refused) return false;
    // not the draft of this drawing: the field that was just left may have changed it
    const current = useUi.getState().draft ?? draft;
    const { roadmap } = current;
    const reminders = kind === 'event' ? defaultReminders : [];
    const problem = create(
      { kind, title, schedule: current.schedule, calendarId, mode, reminders, ...(roadmap && { roadmap }) },
      andOpen,
    );
    setTrouble(problem);
    if (problem !== null) form.current?.querySelector<HTMLElement>('[data-composer-title]')?.focus();
    return problem === null;
  };
  /** Saves once the field that has the focus has taken what was typed in it. */
  const saveNext = (andOpen: boolean) => {
    if (document.activeElement instanceof HTMLElement && !isTitle(document.activeElement))
      document.activeElement.blur();
    setTimeout(() => save(andOpen));
  };
  /** A press outside: what was typed is kept, an empty form is not missed. */
  const onPressOutside = () => {
    if (title.trim() === '') dropDraft();
    else if (!save(false)) setOpenings(openings + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const withMod = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') dropDraft();
    else if (event.key === 'Enter' && (withMod || isTitle(event.target))) saveNext(withMod);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Popover
      key={openings}
      label={t('composer.label')}
      anchor={anchor ?? { left: (window.innerWidth - WIDTH) / 2, top: TOP, width: WIDTH, height: 0 }}
      tail={anchor !== null}
      className="composer"
      onClose={onPressOutside}
    >
      <div ref={form} role="presentation" onKeyDown={onKeyDown}>
        <div className="composer-line">
          <Plus size={16} />
          <input
            data-autofocus=""
            data-composer-title=""
            aria-label={t('inspector.title')}
            aria-invalid={trouble !== null}
            autoComplete="off"
            placeholder={t('composer.placeholder')}
            value={title}
            onChange={(event) => {
              setTitle(event.target.value);
              setTrouble(null);
            }}
          />
        </div>
        {trouble !== null && (
          <p className="composer-trouble" role="alert">
            {trouble}
          </p>
        )}
        <div className="composer-fields">
          <KindChoice value={kind} onChange={chooseKind} />
          <ScheduleFields kind={kind} schedule={schedule} zone={zone} onChange={chooseSchedule} />
          <div className="composer-row">
            <CalendarChoice value={calendarId} onChange={setChosenCalendar} />
            {kind === 'event' && (
              <Segmented
                label={t('field.mode')}
                value={mode}
                options={EVENT_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
                onChange={setMode}
              />
            )}
          </div>
        </div>
        <ComposerFoot onSave={() => saveNext(false)} />
      </div>
    </Popover>
  );
}

function isTitle(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['composerTitle'] !== undefined;
}
