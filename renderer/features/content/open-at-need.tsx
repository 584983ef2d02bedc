import { SquareArrowOutUpRight } from 'lucide-react';
import type { Finding } from '#shared/findings/finding';
import type { ReadinessNeed } from '#shared/records/rule';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';

/** Where in the details each need is met; an owner is assigned here and now. */
const FIELDS: Readonly<Record<Exclude<ReadinessNeed, 'owner'>, string>> = {
  place: '[data-field="place.name"] :is(input, textarea), [data-field="joinLink"] :is(input, textarea)',
  approved: '.stage-steps [aria-checked="true"]',
  checklist: '.todos input, .todo-add input',
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

/** The field is there once what was chosen is drawn. */
function openAt(key: string, selector: string): void {
  const { select, inspectorOpen, toggleInspector } = useUi.getState();
  select(key);
  if (!inspectorOpen) toggleInspector();
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()));
}
