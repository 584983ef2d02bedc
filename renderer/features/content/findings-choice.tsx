import { chooseFindings, FINDING_KINDS, type FindingChoice } from '#shared/findings/choose-findings';
import type { Finding } from '#shared/findings/finding';
import { RULE_SEVERITIES } from '#shared/records/rule';
import { useRecords } from '../../data/plan-context';
import { FINDING_HORIZONS } from '../../state/findings-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Select } from '../../ui/select';
import { useFindingChoice } from './use-finding-choice';
import './findings-choice.css';

const ALL = 'all';

/** How far ahead, of which weight and of which kind of rule the findings are listed; each choice tells how many it leaves. */
export function FindingsChoice({ open }: { readonly open: readonly Finding[] }) {
  const t = useTranslate();
  const rules = useRecords('rules');
  const choice = useFindingChoice();
  const horizon = useUi((state) => state.findingHorizon);
  const { setFindingHorizon, showSeverity, showKind } = useUi.getState();
  const kindOfRule = new Map(rules.map(({ id, kind }) => [id, kind]));
  const counted = (name: string, other: Partial<FindingChoice>) => ({
    value: other.severity ?? other.kind ?? ALL,
    label: t('finding.choice', {
      name,
      count: chooseFindings(open, { ...choice, ...other }, (id) => kindOfRule.get(id)).length,
    }),
  });
  const kinds = FINDING_KINDS.filter(
    (kind) => kind === 'standing' || kind === choice.kind || rules.some((rule) => rule.kind === kind),
  );
  return (
    <div className="findings-choice">
      <Select
        aria-label={t('finding.horizon')}
        value={String(horizon ?? ALL)}
        options={FINDING_HORIZONS.map((each) => ({
          value: String(each ?? ALL),
          label: t(`finding.horizon-${each ?? ALL}`),
        }))}
        onChange={(value) => setFindingHorizon(FINDING_HORIZONS.find((each) => String(each) === value) ?? null)}
      />
      <Select
        aria-label={t('finding.of-severity')}
        value={choice.severity ?? ALL}
        options={[
          { value: ALL, label: t('finding.any-severity') },
          ...RULE_SEVERITIES.map((severity) => counted(t(`severity.${severity}`), { severity })),
        ]}
        onChange={(value) => showSeverity(RULE_SEVERITIES.find((each) => each === value) ?? null)}
      />
      <Select
        aria-label={t('finding.of-kind')}
        value={choice.kind ?? ALL}
        options={[
          { value: ALL, label: t('finding.any-kind') },
          ...kinds.map((kind) => counted(t(kind === 'standing' ? 'policy.standing' : `policy.kind.${kind}`), { kind })),
        ]}
        onChange={(value) => showKind(FINDING_KINDS.find((each) => each === value) ?? null)}
      />
    </div>
  );
}
