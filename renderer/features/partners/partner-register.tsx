import { Columns3 } from 'lucide-react';
import {
  filterPartners,
  PARTNER_LISTS,
  sortPartners,
  type PartnerFilter,
  type PartnerSort,
} from '#shared/partners/list-partners';
import { PARTNER_KINDS } from '#shared/records/partner';
import { useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { VirtualTable } from '../../ui/virtual-table';
import { AddPartner } from './add-partner';
import { AlikePartnersNote } from './alike-partners';
import { BulkPartners } from './bulk-partners';
import { PARTNER_COLUMNS, partnerColumns, type PartnerColumn } from './partner-columns';
import { NOTHING_ASKED, useGoToPartners, usePartnersPlace, useRememberRegister } from './partners-place';
import { RegisterLegend } from './register-legend';
import { useFitMinimum } from './use-fit-minimum';
import { usePartnerOverviews } from './use-partner-overviews';
import { usePartnersLook } from './use-partners-look';

const ROW_HEIGHT = 44;
/** All partners as a table: found, sorted, and several of them edited at once. */
export function PartnerRegister() {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const goTo = useGoToPartners();
  const place = usePartnersPlace();
  useRememberRegister(place);
  const contactsHidden = useUi((state) => state.contactsHidden);
  const overviews = usePartnerOverviews();
  const asked = place.kind === 'register' ? place.filter : NOTHING_ASKED;
  // what is typed goes into the address when the field is left; until the address has it, it holds
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  if (typed !== null && typed.over !== asked.text) setTyped(null);
  const text = typed?.over === asked.text ? typed.text : asked.text;
  const filter = useMemo(() => ({ ...asked, text }), [asked, text]);
  const ask = (change: Partial<PartnerFilter>) =>
    goTo({ kind: 'register', filter: { ...filter, ...change } }, { replace: true });
  const [{ columns: chosen, sort }, setLook] = usePartnersLook();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortPartners(overviews, sort), [overviews, sort]);
  const rows = useMemo(() => filterPartners(sorted, filter), [sorted, filter]);
  const minimum = useFitMinimum();
  const columns = partnerColumns(chosen, { t, language, plan, contactsHidden, minimum });
  const tickedRows = rows.filter(({ id }) => ticked.has(id));

  if (overviews.length === 0)
    return (
      <EmptyState icon="list" text={t('partners.empty')}>
        <AddPartner autoFocus />
      </EmptyState>
    );
  return (
    <section className="list-page" aria-label={t('partners.register')}>
      <div className="list-bar">
        <TextInput
          type="search"
          className="list-find"
          aria-label={t('partners.find')}
          placeholder={t('partners.find')}
          value={text}
          onChange={(event) => setTyped({ text: event.target.value, over: asked.text })}
          onBlur={() => {
            if (text !== asked.text) ask({});
          }}
        />
        <Select
          aria-label={t('partners.list')}
          value={filter.list}
          options={PARTNER_LISTS.map((value) => ({ value, label: t(`partners.list-${value}`) }))}
          onChange={(list) => ask({ list })}
        />
        <Select
          aria-label={t('partners.column-kind')}
          value={filter.kind ?? ''}
          options={[
            { value: '' as const, label: t('partners.any-kind') },
            ...PARTNER_KINDS.map((value) => ({ value, label: t(`partnerKind.${value}`) })),
          ]}
          onChange={(kind) => ask({ kind: kind === '' ? null : kind })}
        />
        <MenuButton
          className="icon-button icon-button-m"
          label={t('partners.columns')}
          sections={[
            {
              entries: PARTNER_COLUMNS.filter((id) => id !== 'name').map((id) => ({
                id,
                label: t(`partners.column-${id}`),
                checked: chosen.includes(id),
              })),
            },
          ]}
          onChoose={(id) => setLook({ columns: toggled(chosen, id as PartnerColumn) })}
        >
          <Columns3 size={16} />
        </MenuButton>
        <span className="list-count">{t('partners.count', { count: rows.length })}</span>
        <AddPartner />
      </div>
      <AlikePartnersNote />
      {tickedRows.length > 0 && <BulkPartners rows={tickedRows} onDone={() => setTicked(new Set())} />}
      {rows.length === 0 ? (
        <EmptyState icon="filter" text={t('partners.none-found')} size="s" />
      ) : (
        <VirtualTable
          label={t('shell.partners')}
          rows={rows}
          columns={columns}
          rowHeight={ROW_HEIGHT}
          sort={sort}
          onSort={(column) =>
            setLook({
              sort: { column: column as PartnerSort, descending: sort.column === column && !sort.descending },
            })
          }
          ticked={ticked}
          onTick={setTicked}
          tickLabel={({ partner }) => t('partners.tick', { name: partner.name })}
          tickAllLabel={t('partners.tick-all')}
          onOpen={({ id }) => goTo({ kind: 'partner', id })}
        />
      )}
      <RegisterLegend />
    </section>
  );
}

function toggled(chosen: readonly PartnerColumn[], id: PartnerColumn): readonly PartnerColumn[] {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}
