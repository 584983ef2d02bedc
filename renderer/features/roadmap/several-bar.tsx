import { ok } from '#shared/kernel/result';
import { patchOf } from '#shared/kernel/change-set';
import { MILESTONE_STAGES, type Milestone } from '#shared/records/milestone';
import { openTracks } from '#shared/people/part-tracks';
import type { ChangeSet } from '#shared/records/tables';
import { stageMilestones } from '#shared/roadmap/change-several';
import { placeChanges } from '#shared/roadmap/place-change';
import { useState } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePerform } from '../../commands/use-perform';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu-button';
import { TextInput } from '../../ui/text-input';
import { readDays } from './read-days';
import './several-bar.css';

const NO_TRACK = '';

/** Instead of the roadmap's own bar while several items are selected: what may be done with all of them, each one undo. */
export function SeveralBar({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const t = useTranslate();
  const run = useRunCommand();
  const perform = usePerform();
  const today = useToday();
  const [shift, setShift] = useState('7');
  const typed = readDays(shift);
  const days = typed === 0 ? null : typed;
  const [first] = milestones;
  const scope = first?.scope ?? { kind: 'general' };
  const tracks = openTracks(scope, useRecords('tracks'), (part) => t(`funnelPart.${part}`));
  const change = (changes: ChangeSet) =>
    void perform(ok(changes), { action: 'edit', title: first?.title ?? '', count: milestones.length });

  return (
    <div className="roadmap-bar several-bar" role="toolbar" aria-label={t('roadmap.several')}>
      <strong>{t('roadmap.selected', { count: milestones.length })}</strong>
      <form
        className="several-shift"
        onSubmit={(event) => {
          event.preventDefault();
          if (days === null) return;
          const moved = placeChanges(milestones, { kind: 'move', days, tracks: 0 }, []);
          void perform(moved, { action: 'move', title: first?.title ?? '', count: milestones.length });
        }}
      >
        <TextInput
          id="several-shift"
          inputMode="numeric"
          aria-label={t('roadmap.shift-days')}
          aria-invalid={days === null}
          value={shift}
          onChange={(event) => setShift(event.target.value)}
        />
        <Button type="submit" disabled={days === null}>
          {days === null ? t('roadmap.shift-days') : t('roadmap.shift-by', { days })}
        </Button>
      </form>
      <MenuButton
        className="button button-plain"
        label={t('field.stage')}
        sections={[{ entries: MILESTONE_STAGES.map((id) => ({ id, label: t(`stage.${id}`) })) }]}
        onChoose={(stage) => change(stageMilestones(milestones, stage as Milestone['stage'], today))}
      >
        {t('field.stage')}
      </MenuButton>
      <MenuButton
        className="button button-plain"
        label={t('field.track')}
        sections={[
          {
            entries: [
              ...tracks.map(({ id, name }) => ({ id, label: name })),
              { id: NO_TRACK, label: t('roadmap.no-track') },
            ],
          },
        ]}
        onChoose={(id) =>
          change(
            milestones.flatMap((milestone) =>
              patchOf<'items'>('items', milestone, { trackId: id === NO_TRACK ? null : id }),
            ),
          )
        }
      >
        {t('field.track')}
      </MenuButton>
      <Button onClick={() => run('delete')}>{t('command.delete')}</Button>
      <span className="roadmap-bar-gap" />
      <Button variant="ghost" onClick={() => useUi.getState().select(null)}>
        {t('partners.untick')}
      </Button>
    </div>
  );
}
