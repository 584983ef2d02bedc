import { Check, Pencil, Plus } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import {
  sourceKey,
  STANDING_SEVERITIES,
  STANDING_SOURCES,
  type FindingSeverity,
  type FindingSource,
} from '#shared/findings/finding';
import { RULE_KINDS, type Rule } from '#shared/records/rule';
import { sayRule } from '../../commands/say-rule';
import { useRecords } from '../../data/plan-context';
import { useListedFindings } from '../../state/use-findings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { RuleSentence } from './rule-sentence';
import { SuggestedRules } from './suggested-rules';
import { SeveritySign } from './severity-sign';
import { useFindingTelling } from './use-finding-telling';
import './rules-column.css';

/** The rules in plain words by their kind, each with how much it finds. A press shows only what that rule finds. */
export function RulesColumn() {
  const t = useTranslate();
  const rules = useRecords('rules');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <section className="policy-rules" aria-label={t('policy.rules')}>
      <header className="policy-head">
        <h2>{t('policy.rules')}</h2>
        {rules.length > 0 && <span>{rules.length}</span>}
        <span className="toolbar-gap" />
        <Button variant="ghost" onClick={() => openDialog({ kind: 'ready-rules' })}>
          {t('policy.sets')}
        </Button>
        <IconButton icon={Plus} label={t('policy.new')} onClick={() => openDialog({ kind: 'rule', ruleId: null })} />
      </header>
      {rules.length === 0 && (
        <EmptyState icon="list" size="s" text={t('policy.no-rules')}>
          <Button variant="primary" onClick={() => openDialog({ kind: 'ready-rules' })}>
            {t('policy.sets')}
          </Button>
        </EmptyState>
      )}
      <SuggestedRules />
      <Sources rules={rules} />
    </section>
  );
}

/** The rules by their kind, and below them what is looked at in every plan. */
function Sources({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const openDialog = useUi((state) => state.openDialog);
  const { open } = useListedFindings();
  const counts = new Map<string, number>();
  for (const { source } of open) counts.set(sourceKey(source), (counts.get(sourceKey(source)) ?? 0) + 1);
  const countOf = (source: FindingSource) => counts.get(sourceKey(source)) ?? 0;
  return (
    <>
      {RULE_KINDS.map((kind) => {
        const ofKind = rules.filter((rule) => rule.kind === kind).toSorted((one, other) => one.order - other.order);
        if (ofKind.length === 0) return null;
        return (
          <SourceGroup key={kind} title={t(`policy.kind.${kind}`)}>
            {ofKind.map((rule) => {
              const source = { kind: 'rule', ruleId: rule.id } as const;
              return (
                <li key={rule.id} className="policy-rule">
                  <SourceRow
                    source={source}
                    severity={rule.severity}
                    count={countOf(source)}
                    words={sayRule(rule, telling)}
                    rule={rule}
                  />
                  <IconButton
                    size="s"
                    icon={Pencil}
                    label={t('rule.edit')}
                    onClick={() => openDialog({ kind: 'rule', ruleId: rule.id })}
                  />
                </li>
              );
            })}
          </SourceGroup>
        );
      })}
      <SourceGroup title={t('policy.standing')}>
        {STANDING_SOURCES.map((kind) => (
          <li key={kind} className="policy-rule">
            <SourceRow
              source={{ kind }}
              severity={STANDING_SEVERITIES[kind]}
              count={countOf({ kind })}
              words={t(`source.${kind}`)}
            />
          </li>
        ))}
      </SourceGroup>
    </>
  );
}

function SourceGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="policy-group">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

interface SourceRowProps {
  readonly source: FindingSource;
  readonly severity: FindingSeverity;
  readonly count: number;
  readonly words: string;
  /** The rule that it is, whose values can be changed where they are said. */
  readonly rule?: Rule;
}

/** What is asked, with how much of it is found; a press beside its values shows only that. */
function SourceRow({ source, severity, count, words, rule }: SourceRowProps) {
  const t = useTranslate();
  const key = sourceKey(source);
  const show = useRef<HTMLButtonElement>(null);
  const showId = useId();
  const isShown = useUi((state) => state.shownSource === key);
  const showSource = useUi((state) => state.showSource);
  const checked = useUi((state) => state.findings !== null || state.checkFailed);
  const found = count > 0 ? t('finding.count', { count }) : t('finding.none-by-rule');
  return (
    <div className={isShown ? 'policy-source is-shown' : 'policy-source'}>
      <button
        ref={show}
        id={showId}
        type="button"
        aria-label={checked ? `${words}. ${found}` : words}
        title={checked ? found : undefined}
        aria-pressed={isShown}
        onClick={() => showSource(isShown ? null : key)}
      />
      <SeveritySign severity={severity} />
      {rule ? (
        <RuleSentence rule={rule} sentenceId={showId} onValueGone={() => show.current?.focus()} />
      ) : (
        <span aria-hidden="true">{words}</span>
      )}
      {!checked ? (
        <span className="policy-pill policy-pill-waiting" aria-hidden="true" />
      ) : count > 0 ? (
        <span className="policy-pill" aria-hidden="true">
          {count}
        </span>
      ) : (
        <Check size={14} className="policy-kept" aria-hidden="true" />
      )}
    </div>
  );
}
