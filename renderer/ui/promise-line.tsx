import { X } from 'lucide-react';
import type { Translate } from '#shared/i18n/translate';
import type { DayNumber, PlainDate } from '#shared/time/plain-date';
import { useState } from 'react';
import { Checkbox } from './checkbox';
import { ComboBox } from './combo-box';
import { DraftedInput } from './drafted-input';
import { IconButton } from './icon-button';
import type { ComboOption } from './matching-options';
import { OptionalDayInput } from './optional-day-input';
import { Select } from './select';
import './promise-line.css';

/** Says in words why a change could not be saved; null when it was. */
type Saved = Promise<string | null>;

export interface PromiseLineProps {
  readonly t: Translate;
  readonly language: string;
  readonly today: DayNumber;
  readonly text: string;
  readonly isDone: boolean;
  readonly isLate: boolean;
  readonly due: PlainDate | null;
  /** What it belongs to; comes with the pointer. */
  readonly hint?: string;
  /** Who sees to it; null is nobody. */
  readonly owner: ComboOption | null;
  readonly people: readonly ComboOption[];
  /** To or by whom it was promised, where that is a question; the empty id is nobody. */
  readonly other?: {
    readonly id: string;
    readonly options: readonly ComboOption[];
    readonly onChoose: (id: string) => Saved;
  };
  readonly onText: (text: string) => Saved;
  readonly onTick: () => Saved;
  readonly onOwner: (id: string | null) => Saved;
  readonly onDue: (due: PlainDate | null) => Saved;
  readonly onRemove: () => Saved;
}

const NOBODY = '';

/** One promise: a box to tick when it is done, what it is, who sees to it, and by when. Emptied words take it away. */
export function PromiseLine({
  t,
  language,
  today,
  text,
  isDone,
  isLate,
  due,
  hint,
  owner,
  ...props
}: PromiseLineProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const follow = (saved: Saved) => void saved.then(setTrouble);
  return (
    <li className={`promise ${isDone ? 'is-done' : ''} ${isLate ? 'is-late' : ''}`} title={hint}>
      <Checkbox checked={isDone} onChange={() => follow(props.onTick())} aria-label={text} />
      <span className="promise-text">
        <DraftedInput
          label={t('partners.promise-words', { name: text })}
          lines="wrapped"
          pace="leaving"
          stored={text}
          save={(typed) => (typed.trim() === '' ? props.onRemove() : props.onText(typed.trim()))}
        />
      </span>
      {isLate && <span className="promise-late">{t('partners.late')}</span>}
      <IconButton
        size="s"
        icon={X}
        label={t('inspector.remove-name', { name: text })}
        onClick={() => follow(props.onRemove())}
      />
      <span className="promise-owner">
        <ComboBox
          label={t('partners.owner-of', { name: text })}
          placeholder={t('partners.who')}
          noneLabel={t('inspector.nothing-found')}
          chosen={owner?.name ?? ''}
          options={[...(owner ? [{ id: NOBODY, name: t('inspector.none') }] : []), ...props.people]}
          onChoose={(id) => follow(props.onOwner(id === NOBODY ? null : id))}
        />
      </span>
      <span className="promise-due">
        <OptionalDayInput
          label={t('partners.due-of', { name: text })}
          language={language}
          value={due}
          near={today}
          placeholder={t('partners.due')}
          unreadable={t('inspector.not-a-day')}
          onChange={props.onDue}
        />
      </span>
      {props.other && (
        <span className="promise-other">
          <Select
            aria-label={t('partners.with-whom', { name: text })}
            value={props.other.id}
            options={props.other.options.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => follow(props.other!.onChoose(id))}
          />
        </span>
      )}
      {trouble !== null && (
        <p className="drafted-trouble" role="alert">
          {trouble}
        </p>
      )}
    </li>
  );
}
