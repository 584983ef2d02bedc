import { X } from 'lucide-react';
import { partOf, stepOn, withMove } from '#shared/people/funnel';
import { FUNNEL_STEPS, type FunnelStep, type Person } from '#shared/records/person';
import { writeDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber, type PlainDate } from '#shared/time/plain-date';
import { useState } from 'react';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { OptionalDayInput } from '../../ui/optional-day-input';
import { Select } from '../../ui/select';
import { useEditPerson } from './use-edit-person';

/** Where somebody stands in the funnel, and when they came to each step. */
export function PersonPath({ person: { id, path } }: { readonly person: Person }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const edit = useEditPerson(id);
  const step = stepOn(path, dateOfDay(today));
  const [chosen, setChosen] = useState<FunnelStep | null>(null);
  const [on, setOn] = useState<PlainDate | null>(null);
  const next = chosen ?? nextStep(step);

  const move = async () => {
    const moved = { step: next, on: on ?? dateOfDay(today) };
    await edit(({ path: before }) => ({ path: [...withMove(before, moved)] }), `path ${moved.step} ${moved.on}`);
    setChosen(null);
    setOn(null);
  };
  return (
    <section className="record-section" aria-label={t('people.path')}>
      <h3>
        {t('people.path')}
        {step !== null && <small>{t(`funnelPart.${partOf(step)}`)}</small>}
      </h3>
      <ol className="path-steps" aria-hidden="true">
        {FUNNEL_STEPS.map((each, at) => (
          <li
            key={each}
            title={t(`funnel.${each}`)}
            className={step !== null && at <= FUNNEL_STEPS.indexOf(step) ? 'is-reached' : ''}
          />
        ))}
      </ol>
      <p className="path-now">{step === null ? t('people.no-path') : t(`funnel.${step}`)}</p>
      <form
        className="path-move"
        onSubmit={(event) => {
          event.preventDefault();
          void move();
        }}
      >
        <Select
          aria-label={t('people.next-step')}
          value={next}
          options={FUNNEL_STEPS.map((value, at) => ({ value, label: `${at + 1}. ${t(`funnel.${value}`)}` }))}
          onChange={setChosen}
        />
        <OptionalDayInput
          label={t('people.moved-on')}
          language={language}
          value={on ?? dateOfDay(today)}
          near={today}
          placeholder={t('people.moved-on')}
          unreadable={t('inspector.not-a-day')}
          onChange={(day) => {
            setOn(day);
            return null;
          }}
        />
        <Button type="submit">{t('people.move')}</Button>
      </form>
      <ul className="path-moves">
        {path.toReversed().map((each) => (
          <li key={`${each.on} ${each.step}`}>
            <time>{writeDay(language, dayNumber(each.on))}</time>
            <span>{t(`funnel.${each.step}`)}</span>
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.remove-name', { name: t(`funnel.${each.step}`) })}
              onClick={() =>
                void edit(
                  (person) => ({ path: person.path.filter((move) => move.on !== each.on || move.step !== each.step) }),
                  `path ${each.step} ${each.on}`,
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function nextStep(step: FunnelStep | null): FunnelStep {
  const at = step === null ? -1 : FUNNEL_STEPS.indexOf(step);
  return FUNNEL_STEPS[Math.min(at + 1, FUNNEL_STEPS.length - 1)]!;
}
