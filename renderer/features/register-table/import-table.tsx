import type { OpenedFile } from '#shared/desktop/bridge';
import { readTable, type CsvTable } from '#shared/exchange/csv/read-table';
import type { CellContext, TableRegister } from '#shared/exchange/register-table/register-column';
import {
  columnsOf,
  guessRegisterMapping,
  planRegisterImport,
  type RegisterImport,
  type RegisterMapping,
} from '#shared/exchange/register-table/register-table';
import { ok } from '#shared/kernel/result';
import type { PlanTables } from '#shared/plan/registers/register';
import { useEffect, useMemo, useState } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { rememberedMapping, rememberMapping } from '../../data/register-mappings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { Select } from '../../ui/select';
import { cellContext } from './cell-context';

interface Props {
  readonly register: TableRegister;
  readonly file: OpenedFile;
  readonly onClose: () => void;
}

const LEFT_OUT = '';
const MOST_PROBLEMS = 200;

/** What a table would bring: which column tells what, how many are new and changed, and what cannot be read. */
export function ImportTable({ register, file, onClose }: Props) {
  const t = useTranslate();
  const table = useMemo(() => readTable(file.bytes), [file]);
  if (table.ok) return <MappedTable register={register} file={file} table={table.value} onClose={onClose} />;
  return (
    <Modal
      title={file.name}
      onClose={onClose}
      footer={
        <Button data-autofocus="" onClick={onClose}>
          {t('registers.cancel')}
        </Button>
      }
    >
      <p role="alert">{t(`register-table.${table.problem.kind}`)}</p>
    </Modal>
  );
}

function MappedTable({ register, file, table, onClose }: Props & { readonly table: CsvTable }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const [chosen, setChosen] = useState<RegisterMapping | null>(null);
  const [remembered, setRemembered] = useState<RegisterMapping | null>(null);
  const guessed = useMemo(() => guessRegisterMapping(register, table.head), [register, table]);
  const mapping = chosen ?? remembered ?? guessed;
  useEffect(() => {
    let isShown = true;
    void rememberedMapping(register, table.head).then((known) => {
      if (isShown) setRemembered(known);
    });
    return () => {
      isShown = false;
    };
  }, [register, table]);
  const context = useMemo(() => cellContext(plan, language), [plan, language]);
  const brought = useMemo(
    () => planImport(register, plan, table, mapping, context),
    [register, plan, table, mapping, context],
  );
  const count = brought.added + brought.changed;
  const hasName = mapping.includes('name');

  const apply = async () => {
    const label = { action: 'import', title: file.name, count } as const;
    const done = await act((current) => ok(planImport(register, current, table, mapping, context).changes), label);
    if (!done) return;
    if (chosen) void rememberMapping(register, table.head, chosen);
    onClose();
  };
  return (
    <Modal
      title={file.name}
      subtitle={
        hasName
          ? t('register-table.brings', { added: brought.added, changed: brought.changed, same: brought.same })
          : t('register-table.no-name-column')
      }
      size="l"
      onClose={onClose}
      onSubmit={() => void apply()}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={onClose}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={count === 0} data-autofocus="">
            {t('register-table.import', { count })}
          </Button>
        </>
      }
    >
      <div className="register-table-columns">
        {[...table.head.entries()].map(([at, name]) => (
          <label key={`column ${at}`}>
            <span>
              {name || t('register-table.column', { number: at + 1 })}
              <small>{table.rows[0]?.cells[at]}</small>
            </span>
            <Select
              value={mapping[at] ?? LEFT_OUT}
              options={[
                { value: LEFT_OUT, label: t('register-table.left-out') },
                ...columnsOf(register).map(({ id, head }) => ({ value: id, label: head[language] })),
              ]}
              onChange={(id) => setChosen(withColumn(mapping, at, id === LEFT_OUT ? null : id))}
            />
          </label>
        ))}
      </div>
      {brought.problems.length > 0 && hasName && (
        <section className="register-table-problems" aria-label={t('register-table.problems')}>
          <h3>{t('register-table.problem-count', { count: brought.problems.length })}</h3>
          <ul>
            {brought.problems.slice(0, MOST_PROBLEMS).map(({ row, what, column, text }) => (
              <li key={`${row} ${what} ${column}`}>
                <b>{t('register-table.row', { row })}</b>
                {t(`register-table.${what}`, { column: column ?? '', text })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Modal>
  );
}

/** The register's type is known only where its name is spelt out. */
function planImport(
  register: TableRegister,
  plan: PlanTables,
  table: CsvTable,
  mapping: RegisterMapping,
  context: CellContext,
): RegisterImport {
  return register === 'partners'
    ? planRegisterImport('partners', table, mapping, { ...context, standing: plan.all('partners') })
    : planRegisterImport('people', table, mapping, { ...context, standing: plan.all('people') });
}

/** Nothing is told by two columns: what told it before is left out. */
function withColumn(mapping: RegisterMapping, at: number, id: string | null): RegisterMapping {
  return mapping.map((each, place) => {
    if (place === at) return id;
    return each === id ? null : each;
  });
}
