import { countUses } from '#shared/plan/registers/count-uses';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { registerEntries } from '#shared/plan/registers/register-entries';
import { comparable } from '#shared/search/comparable';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { TextInput } from '../../ui/text-input';
import { AddEntry } from './add-entry';
import { ArchivedEntries } from './archived-entries';
import { DeleteEntry } from './delete-entry';
import { entryGroups } from './entry-groups';
import { EntryList } from './entry-list';
import { focusEntry } from './focus-entry';
import { MergeEntry } from './merge-entry';
import { UnitHeading } from './unit-heading';
import { useEntryActions } from './use-entry-actions';

/** From this many on, entries are looked for by their names. */
const MANY = 12;

interface Props {
  readonly id: string;
  readonly register: Register;
  /** The entry that it begins at, or the place for a new one. */
  readonly begin: { readonly id: string } | 'add' | null;
}

/** The entries of one register. */
export function RegisterPanel({ id, register, begin }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const [typed, setTyped] = useState('');
  const [stopId, setStopId] = useState(begin !== null && begin !== 'add' ? begin.id : null);
  const entries = useMemo(() => registerEntries(plan, register), [plan, register]);
  const counts = useMemo(() => countUses(plan, register), [plan, register]);
  const found = useMemo(() => foundBy(entries, typed), [entries, typed]);
  const archived = found.filter((entry) => entry.archived);
  const groups = entryGroups(register, found);
  const { question, close, onAction, onDrop } = useEntryActions(register, groups, counts);
  const openCount = entries.filter((entry) => !entry.archived).length;
  const hasUnits = groups.some(({ unit }) => unit !== null && unit !== '');

  const beginAtEntry = useEffectEvent(() => {
    const first = entries.find((entry) => entry.id === stopId);
    if (first) focusEntry(referenceTo(register, first));
  });
  useEffect(() => beginAtEntry(), []);

  const list = {
    register,
    counts,
    stop: found.some((entry) => entry.id === stopId) ? (stopId ?? undefined) : groups[0]?.entries[0]?.id,
    onStop: setStopId,
    onAction,
  };

  return (
    <section id={id} className="register-panel" role="tabpanel" aria-label={t(`registers.${register}`)}>
      <div className="register-intro">
        {entries.length > 0 && <p>{t(`registers.about-${register}`)}</p>}
        {entries.length > MANY && (
          <TextInput
            type="search"
            className="register-find"
            aria-label={t('registers.find')}
            placeholder={t('registers.find')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </div>
      <div className="register-scroll">
        {entries.length === 0 && (
          <EmptyState icon="list" text={t(`registers.about-${register}`)}>
            <Button onClick={focusAddition}>{t(`registers.add-${register}`)}</Button>
          </EmptyState>
        )}
        {entries.length > 0 && found.length === 0 && <p className="register-none">{t('registers.none-found')}</p>}
        {groups.map(({ unit, entries: each }) => (
          <div key={unit ?? ''} className="register-group">
            {hasUnits && unit !== null && <UnitHeading unit={unit} />}
            <EntryList
              {...list}
              label={unit === null ? t(`registers.${register}`) : unit || t('registers.no-unit')}
              entries={each}
              held={register === 'calendars' && openCount === 1 ? t('registers.the-last') : null}
              hasOthers={openCount > 1}
              onDrop={(moved, beforeId) => onDrop(moved, unit, beforeId)}
            />
          </div>
        ))}
        {archived.length > 0 && (
          <ArchivedEntries {...list} entries={archived} hasOthers={openCount > 0} startsOpen={typed !== ''} />
        )}
      </div>
      <AddEntry register={register} autoFocus={begin === 'add'} />
      {question?.kind === 'merge' && (
        <MergeEntry register={register} entry={question.entry} entries={entries} onClose={close} />
      )}
      {question?.kind === 'delete' && (
        <DeleteEntry register={register} entry={question.entry} entries={entries} onClose={close} />
      )}
    </section>
  );
}

function focusAddition(): void {
  document.querySelector<HTMLElement>('.registers [data-add]')?.focus();
}

/** The entries whose name or contact holds every typed word. */
function foundBy(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = comparable('contact' in entry ? `${entry.name} ${entry.contact}` : entry.name);
    return words.every((word) => text.includes(word));
  });
}
