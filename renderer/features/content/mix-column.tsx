import { ChevronLeft, ChevronRight, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { mixShares, type MixShare } from '#shared/policy/plan-glance';
import { formatDay } from '#shared/time/format';
import { periodAround } from '#shared/policy/period';
import { MIX_PERIODS, type RuleOf } from '#shared/records/rule';
import { dateOfDay } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { sayMixPart } from '../../commands/say-rule';
import { usePeriodStarts } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { postsAround } from './posts-around';
import { useFindingTelling } from './use-finding-telling';

/** How the posts of a month or a quarter are shared among purposes and pillars, beside what the rules ask. */
export function MixColumn() {
  const t = useTranslate();
  const language = useLanguage();
  const telling = useFindingTelling();
  const starts = usePeriodStarts();
  const today = useToday();
  const [length, setLength] = useState<RuleOf<'mix'>['period']>('month');
  const [day, setDay] = useState(today);
  const days = useMemo(() => periodAround(day, length, starts), [day, length, starts]);
  const { plan } = telling;
  const shares = useMemo(() => {
    const pillarIds = telling.plan.all('pillars').map(({ id }) => id);
    return mixShares(postsAround(telling, days), pillarIds, length, days);
  }, [telling, length, days]);
  const posts = shares[0]?.whole ?? 0;
  const quarter = quarterOf(dateOfDay(days.first), starts.yearStart);
  const name =
    length === 'month'
      ? formatDay(language, days.first, { month: 'long', year: 'numeric' })
      : t('mix.quarter', { quarter: quarter.number, year: sayFiscalYear(quarter.year, starts.yearStart) });
  return (
    <section className="policy-mix" aria-label={t('mix.title')}>
      <header className="policy-head">
        <h2>{t('mix.title')}</h2>
        <span className="toolbar-gap" />
        <IconButton size="s" icon={ChevronLeft} label={t('mix.earlier')} onClick={() => setDay(days.first - 1)} />
        <span aria-live="polite">{name}</span>
        <IconButton size="s" icon={ChevronRight} label={t('mix.later')} onClick={() => setDay(days.last + 1)} />
      </header>
      <Segmented
        label={t('mix.period')}
        value={length}
        options={MIX_PERIODS.map((value) => ({ value, label: t(`rule.period-${value}`) }))}
        onChange={setLength}
      />
      {shares.length === 0 && <p className="policy-mix-note">{t('mix.none')}</p>}
      {(['purpose', 'pillar'] as const).map((kind) => {
        const ofKind = shares.filter(({ of }) => of.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} className="policy-group">
            <h3>{t(kind === 'purpose' ? 'mix.by-purpose' : 'mix.by-pillar')}</h3>
            <ul>
              {ofKind.map((share) => {
                const { of } = share;
                const hue = of.kind === 'pillar' ? plan.get('pillars', of.pillarId)?.hue : undefined;
                return (
                  <ShareRow key={JSON.stringify(of)} share={share} name={sayMixPart(of, telling)} hue={hue ?? null} />
                );
              })}
            </ul>
          </div>
        );
      })}
      {posts > 0 && <p className="policy-mix-note">{t('mix.legend', { count: posts })}</p>}
    </section>
  );
}

interface ShareRowProps {
  readonly share: MixShare;
  readonly name: string;
  readonly hue: number | null;
}

function ShareRow({ share, name, hue }: ShareRowProps) {
  const t = useTranslate();
  const { part, whole, min, max } = share;
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  const isOver = max !== null && percent > max;
  const isUnder = whole > 0 && min !== null && percent < min;
  const Sign = isOver ? OctagonAlert : TriangleAlert;
  const asked = [
    min !== null && t('finding.at-least', { number: `${min} %` }),
    max !== null && t('finding.at-most', { number: `${max} %` }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li className={`mix-row ${isOver ? 'is-over' : ''} ${isUnder ? 'is-under' : ''}`} title={asked}>
      <span className="mix-name">
        {name}
        {asked && <VisuallyHidden>{` (${asked})`}</VisuallyHidden>}
      </span>
      <span className={`mix-bar ${hue === null ? '' : `hue-${hue}`}`} aria-hidden="true">
        <i style={{ width: `${isOver ? max : percent}%` }} />
        {isOver && <i className="mix-excess" style={{ left: `${max}%`, width: `${percent - max}%` }} />}
        {min !== null && <b className="mix-least" style={{ left: `${min}%` }} />}
        {max !== null && <b className="mix-most" style={{ left: `${max}%` }} />}
      </span>
      <span className="mix-value">
        {(isOver || isUnder) && <Sign size={12} role="img" aria-label={t(isOver ? 'mix.over' : 'mix.under')} />}
        {Math.round(percent)} %
      </span>
    </li>
  );
}
