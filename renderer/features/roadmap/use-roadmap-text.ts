import { writeRoadmapCsv } from '#shared/exchange/roadmap/write-roadmap-csv';
import { writeRoadmapOutline } from '#shared/exchange/roadmap/write-roadmap-outline';
import { FOR_OTHERS } from '#shared/exchange/ical/ical-plan';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { Dependency } from '#shared/roadmap/dependencies';
import type { RoadmapRow } from '#shared/roadmap/roadmap-rows';
import { formatDays } from '#shared/time/format';
import { useCallback } from 'react';
import { sayPlanName } from '../../commands/say-plan-name';
import { usePlan } from '../../data/plan-context';
import { usePlanEntry } from '../../data/plan-list';
import { planZone } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { writeIcalInWorker } from '../../workers/ical-client';

/** What a roadmap is written as. */
export const ROADMAP_FORMS = ['outline', 'table', 'calendar'] as const;
export type RoadmapForm = (typeof ROADMAP_FORMS)[number];

const EXTENSIONS = { outline: 'md', table: 'csv', calendar: 'ics' } as const;
const ONE_FILE = { perCalendar: false, inParts: false };

/** Writes rows of the roadmap in a form: the text, or in words why there is none. Its signal stops a worker that is at it. */
export function useRoadmapText(
  form: RoadmapForm,
  rows: readonly RoadmapRow[],
  dependencies: readonly Dependency[],
  withPeople: boolean,
): {
  readonly write: (signal: AbortSignal) => Promise<Result<string, string>>;
  readonly extension: string;
  readonly name: string;
} {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const planName = sayPlanName(usePlanEntry(), t);
  const name = `${planName} – ${t('roadmap.label')}`;
  const write = useCallback(
    async (signal: AbortSignal): Promise<Result<string, string>> => {
      switch (form) {
        case 'outline': {
          const sayDays = (first: number, last: number) =>
            formatDays(language, first, last, { day: 'numeric', month: 'short', year: 'numeric' });
          return ok(writeRoadmapOutline(rows, dependencies, { t, title: name, sayDays, withPeople }));
        }
        case 'table': {
          const separator = language === 'ru' ? ';' : ',';
          return ok(writeRoadmapCsv(rows, dependencies, { language, t, separator, withPeople }));
        }
        case 'calendar': {
          const snapshot = plan.snapshot();
          const items = rows.map(({ milestone }) => milestone);
          const written = await writeIcalInWorker(
            { name, zone: planZone(snapshot), items, calendars: snapshot.all('calendars') },
            { manner: FOR_OTHERS, division: ONE_FILE },
            { signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]) },
          );
          if (!written.ok) return fail(t('roadmap.export-failed'));
          return ok(written.value.map(({ text }) => text).join(''));
        }
      }
    },
    [form, rows, dependencies, withPeople, t, language, plan, name],
  );
  return { write, extension: EXTENSIONS[form], name };
}
