import { SquareArrowOutUpRight } from 'lucide-react';
import type { Finding } from '#shared/findings/finding';
import type { ReadinessNeed } from '#shared/records/rule';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';

/** By which fields of the details each need is met; an owner is assigned here and now. */
const FIELDS: Readonly<Record<Exclude<ReadinessNeed, 'owner'>, readonly string[]>> = {
  place: ['place.name', 'joinLink'],
  approved: ['stage'],
  checklist: ['checklist'],
};

/** Opens an item that is not ready at each field that lacks. */
export function OpenAtNeed({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const { fact, keys } = finding;
  const key = keys[0];
  if (fact.kind !== 'not-ready' || key === undefined) return null;
  return fact.lacks
    .filter((need) => need !== 'owner')
    .map((need) => (
      <Button key={need} icon={SquareArrowOutUpRight} onClick={() => openAt(key, FIELDS[need])}>
        {t(`fix.open-at-${need}`)}
      </Button>
    ));
}

/** Shows the item and goes to the first of these fields that it has: it is there once what was chosen is drawn. */
function openAt(key: string, fields: readonly string[]): void {
  const { select, inspectorOpen, toggleInspector, foldedSections, toggleSection } = useUi.getState();
  select(key);
  if (!inspectorOpen) toggleInspector();
  for (const field of fields) if (foldedSections.includes(field)) toggleSection(field);
  const controls = fields.map((field) => `[data-field="${field}"] :is(input, textarea, [aria-checked="true"])`);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(controls.join(', '))?.focus()),
  );
}
