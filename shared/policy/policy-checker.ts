import { sourceKey, type Finding } from '#shared/findings/finding';
import { DAY_SOURCES, RECORD_SOURCES } from '#shared/findings/sources/sources';
import type { Identified } from '#shared/kernel/change-set';
import type { Occurrence } from '#shared/plan/occurrence';
import { fitOf } from '#shared/partners/fit-score';
import { refOf, type OccurrenceRef } from '#shared/plan/relations';
import { commonDays, joinWindows } from '#shared/policy/day-set';
import { Ledger } from '#shared/policy/ledger';
import type { PolicyPlan } from '#shared/policy/policy-plan';
import { occurrencesOfRecord } from '#shared/policy/record-occurrences';
import { found } from '#shared/policy/rule-check';
import { findingsOf, reachOf } from '#shared/policy/rule-checks';
import { missingReference } from '#shared/policy/rule-references';
import type { Item, ItemKind } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import type { Rule } from '#shared/records/rule';
import { firstSettings, SETTINGS_ID, type Settings } from '#shared/records/settings';
import type { RecordOf, TableName } from '#shared/records/tables';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

/** What became of records, by table and identity; null is gone. */
export type Touched = ReadonlyMap<TableName, ReadonlyMap<string, Identified | null>>;

export interface CheckerCircumstances {
  /** The days whose findings are told. */
  readonly window: DayWindow;
  readonly today: DayNumber;
}

/** Posts may speak of an event from this far, and series are followed this far beyond the window. */
const PADDING_DAYS = 100;

/** What a checker looks at; it need not be given more. */
export const POLICY_TABLES = [
  'settings',
  'channels',
  'pillars',
  'goals',
  'partners',
  'items',
  'relations',
  'rules',
  'baselines',
] as const satisfies readonly TableName[];

/** What changes what every rule sees, so that all is checked anew: hardly ever touched. */
const TABLES_OF_ALL_RULES = ['settings', 'channels', 'pillars', 'goals', 'partners'] as const;

/**
 * Holds a plan against its rules and against what is looked at in every plan; after a change only those days that the
 * change reaches.
 */
export class PolicyChecker {
  readonly #tables = new Map<TableName, Map<string, Identified>>();
  #window: DayWindow;
  #today: DayNumber;
  #ledger = new Ledger(() => 'UTC');
  #plan: PolicyPlan;
  readonly #relationsOf = new Map<string, Set<Relation>>();
  readonly #overridesOf = new Map<string, Map<string, string>>();
  /** What is found, by the source that finds it. */
  readonly #findings = new Map<string, readonly Finding[]>();

  constructor({ window, today }: CheckerCircumstances) {
    this.#window = window;
    this.#today = today;
    this.#plan = this.#planNow();
  }

  /** All that is found now. */
  findings(): readonly Finding[] {
    return [...this.#findings.values()].flat();
  }

  /** Another day has come: what has to be ready by then is looked at anew. */
  setToday(today: DayNumber): void {
    this.#today = today;
    this.#plan = this.#planNow();
    for (const rule of this.#rules()) if (rule.kind === 'readiness') this.#checkWhole(rule);
    this.#checkSources(null, new Set());
  }

  /** Looks at other days from now on. */
  setWindow(window: DayWindow): void {
    this.#window = window;
    this.#layOut();
    this.#plan = this.#planNow();
    for (const rule of this.#rules()) this.#checkWhole(rule);
    this.#checkSources(null, new Set());
  }

  /** Takes in records that came, changed or went. The first time that is the whole plan. */
  take(touched: Touched): void {
    const isForAll = TABLES_OF_ALL_RULES.some((table) => touched.has(table)) || this.#findings.size === 0;
    const days = new Set<DayNumber>();
    this.#daysOfRelations(touched.get('relations'), days);
    const items = this.#withSeries(touched.get('items') ?? new Map());
    for (const id of items) this.#daysSupportedBy(this.#ledger.ofRecord(id), days);

    const kinds = this.#kindsOf(touched.get('items') ?? new Map());
    this.#store(touched);
    if (touched.has('settings') || touched.has('channels')) this.#layOut();
    else for (const id of items) this.#place(id, days);
    this.#plan = this.#planNow();

    for (const id of items) this.#daysSupportedBy(this.#ledger.ofRecord(id), days);
    this.#daysOfRelations(touched.get('relations'), days);
    this.#check(isForAll ? null : days, touched.get('rules') ?? new Map());
    this.#checkSources(isForAll ? null : days, kinds, [...touched.keys()]);
  }

  #check(days: ReadonlySet<DayNumber> | null, touchedRules: ReadonlyMap<string, Identified | null>): void {
    for (const ruleId of touchedRules.keys()) this.#findings.delete(sourceKey({ kind: 'rule', ruleId }));
    for (const rule of this.#rules()) {
      if (days === null || touchedRules.has(rule.id)) this.#checkWhole(rule);
      else this.#checkDays(rule, days);
    }
  }

  #checkWhole(rule: Rule): void {
    const missing = missingReference(rule, (table, id) => this.#get(table, id) !== undefined);
    const subject = { kind: 'rule' } as const;
    const findings = missing
      ? [found(rule, { days: this.#window, subject, keys: [], fact: { kind: 'broken', table: missing.table } })]
      : findingsOf(rule, this.#plan, this.#window);
    this.#findings.set(keyOf(rule), findings);
  }

  #checkDays(rule: Rule, days: ReadonlySet<DayNumber>): void {
    const isBroken = this.#findings.get(keyOf(rule))?.[0]?.fact.kind === 'broken';
    if (isBroken) return;
    this.#findAgain(keyOf(rule), days, {
      reach: (day) => reachOf(rule, day, this.#plan),
      find: (window) => findingsOf(rule, this.#plan, window),
    });
  }

  /** On all days, or (after a change) on those that it reaches and in the records of the kinds and tables that it touches. */
  #checkSources(
    days: ReadonlySet<DayNumber> | null,
    kinds: ReadonlySet<ItemKind>,
    touched: readonly TableName[] = [],
  ): void {
    for (const [kind, { find, reach }] of DAY_SOURCES) {
      if (days === null) this.#findings.set(kind, find(this.#plan, this.#window));
      else this.#findAgain(kind, days, { reach, find: (window) => find(this.#plan, window) });
    }
    const records = { today: this.#today, all: <Table extends TableName>(table: Table) => this.#all(table) };
    for (const [kind, { itemKind, tables, find }] of RECORD_SOURCES) {
      const isTouched = kinds.has(itemKind) || tables.some((table) => touched.includes(table));
      if (days === null || isTouched) this.#findings.set(kind, find(records));
    }
  }

  /** Puts what is found within the reach of some days in the place of what was. */
  #findAgain(
    source: string,
    days: ReadonlySet<DayNumber>,
    {
      reach,
      find,
    }: {
      readonly reach: (day: DayNumber) => DayWindow;
      readonly find: (window: DayWindow) => readonly Finding[];
    },
  ): void {
    const windows = joinWindows(
      [...days].map((day) => commonDays(reach(day), this.#window)).filter((window) => window !== null),
    );
    if (windows.length === 0) return;
    const isOutside = ({ first }: Finding) => !windows.some((each) => first >= each.first && first <= each.last);
    const standing = this.#findings.get(source) ?? [];
    this.#findings.set(source, [...standing.filter(isOutside), ...windows.flatMap(find)]);
  }

  #planNow(): PolicyPlan {
    const settings = this.#settings();
    const ledger = this.#ledger;
    const inUse = (table: 'channels' | 'goals') =>
      this.#all(table)
        .filter(({ archived }) => !archived)
        .toSorted((one, other) => one.order - other.order)
        .map(({ id }) => id);
    return {
      starts: settings,
      today: this.#today,
      zoneOf: this.#zoneOf,
      beginningOn: (day) => ledger.beginningOn(day),
      postingsOn: (day) => ledger.postingsOn(day),
      relationsOf: (itemId) => [...(this.#relationsOf.get(itemId) ?? [])],
      named: (ref) => this.#named(ref),
      channelIds: inUse('channels'),
      goalIds: inUse('goals'),
      fitOf: (partnerId) => {
        const partner = this.#get('partners', partnerId);
        return partner ? fitOf(partner.fit, settings.fitWeights).value : null;
      },
    };
  }

  readonly #zoneOf = (channelId: string | null): string =>
    (channelId === null ? null : this.#get('channels', channelId)?.zone) ?? this.#settings().zone;

  #named({ itemId, originalStart }: OccurrenceRef): readonly Occurrence[] {
    if (originalStart !== null) {
      const date = this.#ledger.withKey(`${itemId}@${originalStart}`);
      return date ? [date] : [];
    }
    const overrides = [...(this.#overridesOf.get(itemId)?.keys() ?? [])];
    return [itemId, ...overrides].flatMap((id) => this.#ledger.ofRecord(id));
  }

  /** Of posts: the days of the events that they are tied to, whose support they may be. */
  #daysSupportedBy(occurrences: readonly Occurrence[], days: Set<DayNumber>): void {
    const ids = new Set(occurrences.filter(({ item }) => item.kind === 'post').map((post) => refOf(post).itemId));
    for (const id of ids)
      for (const { from, to } of this.#relationsOf.get(id) ?? []) if (from.itemId === id) this.#daysNamed(to, days);
  }

  #daysOfRelations(relations: ReadonlyMap<string, Identified | null> | undefined, days: Set<DayNumber>): void {
    for (const id of relations?.keys() ?? []) {
      const relation = this.#get('relations', id);
      if (relation) this.#daysNamed(relation.to, days);
    }
  }

  #daysNamed(ref: OccurrenceRef, days: Set<DayNumber>): void {
    for (const { span } of this.#named(ref)) days.add(span.firstDay);
  }

  /** The kinds that touched items are of, or were. */
  #kindsOf(items: ReadonlyMap<string, Identified | null>): ReadonlySet<ItemKind> {
    const kinds = new Set<ItemKind>();
    for (const [id, after] of items)
      for (const item of [this.#get('items', id), after as Item | null]) if (item) kinds.add(item.kind);
    return kinds;
  }

  /** A changed date of a series takes the place of one that the series had. */
  #withSeries(items: ReadonlyMap<string, Identified | null>): ReadonlySet<string> {
    const ids = new Set(items.keys());
    for (const [id, after] of items)
      for (const item of [this.#get('items', id), after as Item | null]) if (item?.seriesId) ids.add(item.seriesId);
    return ids;
  }

  #store(touched: Touched): void {
    for (const [id, after] of touched.get('items') ?? [])
      this.#indexOverride(this.#get('items', id), after as Item | null);
    for (const [id, after] of touched.get('relations') ?? [])
      this.#indexRelation(this.#get('relations', id), after as Relation | null);
    for (const [table, records] of touched) {
      const stored = this.#tables.get(table) ?? new Map<string, Identified>();
      for (const [id, record] of records) {
        if (record === null) stored.delete(id);
        else stored.set(id, record);
      }
      this.#tables.set(table, stored);
    }
  }

  #indexOverride(before: Item | undefined, after: Item | null): void {
    if (before?.seriesId) this.#overridesOf.get(before.seriesId)?.delete(before.id);
    if (!after?.seriesId || after.originalStart === null) return;
    const overrides = this.#overridesOf.get(after.seriesId) ?? new Map<string, string>();
    this.#overridesOf.set(after.seriesId, overrides.set(after.id, after.originalStart));
  }

  #indexRelation(before: Relation | undefined, after: Relation | null): void {
    if (before) for (const { itemId } of [before.from, before.to]) this.#relationsOf.get(itemId)?.delete(before);
    if (after)
      for (const { itemId } of [after.from, after.to])
        this.#relationsOf.set(itemId, (this.#relationsOf.get(itemId) ?? new Set<Relation>()).add(after));
  }

  #layOut(): void {
    this.#ledger = new Ledger(this.#zoneOf);
    for (const { id } of this.#all('items')) this.#place(id, new Set());
  }

  #place(id: string, days: Set<DayNumber>): void {
    const item = this.#get('items', id);
    const { first, last } = this.#window;
    const where = {
      zone: this.#settings().zone,
      window: { first: first - PADDING_DAYS, last: last + PADDING_DAYS },
      overridden: new Set(this.#overridesOf.get(id)?.values()),
    };
    const changed = this.#ledger.put(id, item ? occurrencesOfRecord(item, where) : []);
    for (const occurrence of changed) for (const day of this.#ledger.daysOf(occurrence)) days.add(day);
  }

  #settings(): Settings {
    return this.#get('settings', SETTINGS_ID) ?? firstSettings('UTC');
  }

  #rules(): readonly Rule[] {
    return this.#all('rules').toSorted((one, other) => one.order - other.order);
  }

  #get<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined {
    return this.#tables.get(table)?.get(id) as RecordOf<Table> | undefined;
  }

  #all<Table extends TableName>(table: Table): readonly RecordOf<Table>[] {
    return [...(this.#tables.get(table)?.values() ?? [])] as unknown as readonly RecordOf<Table>[];
  }
}

function keyOf({ id }: Rule): string {
  return sourceKey({ kind: 'rule', ruleId: id });
}
