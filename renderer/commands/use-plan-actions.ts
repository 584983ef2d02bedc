import type { Translate } from '#shared/i18n/translate';
import type { Result } from '#shared/kernel/result';
import type { Language } from '#shared/i18n/message';
import { LONGEST_NAME } from '#shared/records/fields';
import type { PlanEntry } from '#shared/records/plan';
import { useMemo } from 'react';
import { bringBackPlan, deletePlan, purgePlan } from '../data/deleted-plans';
import { duplicatePlan } from '../data/duplicate-plan';
import { describePlan, listPlans } from '../data/plan-registry';
import type { StorageProblem } from '../data/storage-problem';
import { useUi } from '../state/ui-store';
import { systemZone } from '../state/system-zone';
import { useLanguage, useTranslate } from '../state/use-translate';
import { beginSample } from './begin-sample';
import { useOpenPlan, type OpenPlan } from './open-plan-context';
import { sayStorageProblem } from './say-problem';

/** What can be done with whole plans. Each says how it went, with a way back where there is one. */
export interface PlanActions {
  readonly open: (entry: PlanEntry) => Promise<void>;
  readonly describe: (entry: PlanEntry, fields: Pick<PlanEntry, 'name' | 'hue'>) => Promise<void>;
  readonly duplicate: (entry: PlanEntry) => Promise<void>;
  readonly remove: (entry: PlanEntry) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly bringBack: (entry: PlanEntry, options: { readonly open: boolean }) => Promise<void>;
  readonly purge: (entry: PlanEntry) => Promise<void>;
}

/** The ways to change which plans there are. */
export function usePlanActions(): PlanActions {
  const t = useTranslate();
  const language = useLanguage();
  const openPlan = useOpenPlan();
  return useMemo(() => planActions(openPlan, language, t), [openPlan, language, t]);
}

function planActions({ openId, openEntry, closePlan }: OpenPlan, language: Language, t: Translate): PlanActions {
  /** The value of what went well; what did not is told. */
  const valueOf = <Value>(result: Result<Value, StorageProblem>): { readonly value: Value } | null => {
    if (result.ok) return result;
    tell({ tone: 'trouble', text: sayStorageProblem(result.problem, t) });
    return null;
  };

  const open = async (entry: PlanEntry) => void valueOf(await openEntry(entry));

  const leave = async (id: string) => {
    const plans = await listPlans();
    for (const other of plans.ok ? plans.value : []) {
      if (other.id !== id && (await openEntry(other)).ok) return;
    }
    closePlan();
  };

  const bringBack: PlanActions['bringBack'] = async (entry, options) => {
    const back = valueOf(await bringBackPlan(entry.id));
    if (!back) return;
    if (back.value === null) return tell({ tone: 'trouble', text: t('plans.gone', { name: entry.name }) });
    if (options.open && !valueOf(await openEntry(back.value))) return;
    tell({ text: t('plans.brought-back', { name: entry.name }) });
  };

  return {
    open,
    bringBack,
    describe: async (entry, fields) => {
      if (!valueOf(await describePlan(entry.id, fields))) return;
      const text =
        fields.name === entry.name
          ? t('plans.recoloured', { name: fields.name })
          : t('plans.renamed', { name: fields.name });
      const { name, hue } = entry;
      const run = () => void describePlan(entry.id, { name, hue }).then(valueOf);
      tell({ text, action: { label: t('plans.undo'), run } });
    },
    duplicate: async (entry) => {
      const name = t('plans.copy-name', { name: entry.name }).slice(0, LONGEST_NAME);
      const copy = valueOf(await duplicatePlan(entry, name));
      if (!copy || !valueOf(await openEntry(copy.value))) return;
      const takeBack = async () => {
        if (valueOf(await openEntry(entry))) valueOf(await deletePlan(copy.value.id));
      };
      tell({
        text: t('plans.duplicated', { name }),
        action: { label: t('plans.undo'), run: () => void takeBack() },
      });
    },
    remove: async (entry) => {
      const wasOpen = entry.id === openId;
      // another plan is open before this one goes, so that the window never shows what is not there
      if (wasOpen) await leave(entry.id);
      if (!valueOf(await deletePlan(entry.id))) return;
      const run = () => void bringBack(entry, { open: wasOpen });
      const text = entry.sample ? t('plans.sample-removed') : t('plans.deleted', { name: entry.name });
      tell({ text, action: { label: t('plans.undo'), run } });
    },
    openSample: async () => {
      const sample = valueOf(await beginSample(language, systemZone()));
      if (sample) await open(sample.value);
    },
    purge: async (entry) => void valueOf(await purgePlan(entry.id)),
  };
}

interface Told {
  readonly tone?: 'trouble';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

function tell({ tone, ...told }: Told): void {
  useUi.getState().showToast({ tone: tone ?? 'done', undoable: false, ...told });
}
