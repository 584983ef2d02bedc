import { baselinesOf } from '#shared/roadmap/baselines';
import { writeDay } from '#shared/time/day-text';
import { dayNumber } from '#shared/time/plain-date';
import { Camera, ChevronDown, PencilLine, Trash2 } from 'lucide-react';
import { useRunCommand } from '../../commands/commands-context';
import { useRecords } from '../../data/plan-context';
import { scopeOf, useRoadmapPlace } from '../../state/roadmap-place';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { MenuButton, type MenuSection } from '../../ui/menu-button';
import { useComparedBaseline } from './use-compared-baseline';

/** Freezes the plan, and says against which of what was frozen it is measured. */
export function BaselineMenu() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRunCommand();
  const { personId } = useRoadmapPlace();
  const baselines = baselinesOf(useRecords('baselines'), scopeOf(personId));
  const compared = useComparedBaseline(personId);
  const choice: MenuSection = {
    heading: t('baseline.compare'),
    entries: [
      ...baselines.map(({ id, name, frozenOn }) => ({
        id: `compare-baseline-${id}`,
        label: t('baseline.entry', { name, date: writeDay(language, dayNumber(frozenOn)) }),
        checked: id === compared?.id,
      })),
      { id: 'compare-none', label: t('baseline.none'), checked: compared === null },
    ],
  };
  const edits: MenuSection = {
    entries: [
      { id: 'freeze-plan', label: t('command.freeze-plan'), icon: Camera },
      ...(compared
        ? [
            { id: 'rename-baseline', label: t('baseline.rename', { name: compared.name }), icon: PencilLine },
            { id: 'delete-baseline', label: t('baseline.delete', { name: compared.name }), icon: Trash2 },
          ]
        : []),
    ],
  };
  return (
    <MenuButton
      className="button button-ghost baseline-menu"
      label={t('baseline.menu')}
      sections={baselines.length === 0 ? [edits] : [choice, edits]}
      onChoose={run}
    >
      <Camera size={14} />
      <span>{compared?.name ?? t('baseline.menu')}</span>
      <ChevronDown size={12} />
    </MenuButton>
  );
}
