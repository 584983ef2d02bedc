import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Finding } from '#shared/findings/finding';
import { formatDay } from '#shared/time/format';
import { ruleOf, sayDays, sayFinding, sayFoundAndAsked, saySource, sayTitle } from '../../commands/say-finding';
import { shownItem } from '../../data/shown-item';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { FindingFixes } from './finding-fixes';
import { MuteFinding } from './mute-finding';
import { OpenAtNeed } from './open-at-need';
import { SeveritySign } from './severity-sign';
import { useFindingTelling } from './use-finding-telling';

/** Of a crowded period only the first items are named. */
const ITEMS_NAMED = 6;

/** One finding: a line, and opened what was found against what was asked, where, and how to mend it. */
export function FindingEntry({ finding }: { readonly finding: Finding }) {
  const telling = useFindingTelling();
  const isOpen = useUi((state) => state.openFindingId === finding.id);
  const openFinding = useUi((state) => state.openFinding);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={isOpen ? 'finding is-open' : 'finding'}>
      <button
        type="button"
        className="finding-line"
        aria-expanded={isOpen}
        onClick={() => openFinding(isOpen ? null : finding.id)}
      >
        <SeveritySign severity={finding.severity} />
        <span className="finding-words">{sayFinding(finding, telling)}</span>
        <span className="finding-days">{sayDays(finding, telling.language)}</span>
        <Chevron size={14} />
      </button>
      {isOpen && <FindingDetails finding={finding} />}
    </li>
  );
}

function FindingDetails({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const openDialog = useUi((state) => state.openDialog);
  const rule = ruleOf(finding, telling.plan);
  const numbers = sayFoundAndAsked(finding, telling);
  return (
    <div className="finding-details">
      <p className="finding-rule">
        {saySource(finding, telling)}{' '}
        {rule && (
          <Button variant="link" onClick={() => openDialog({ kind: 'rule', ruleId: rule.id })}>
            {t('rule.edit')}
          </Button>
        )}
      </p>
      {numbers && (
        <dl className="finding-numbers">
          <div>
            <dt>{t('finding.found')}</dt>
            <dd>{numbers.found}</dd>
          </div>
          <div>
            <dt>{t('finding.asked')}</dt>
            <dd>{numbers.asked}</dd>
          </div>
        </dl>
      )}
      <ShareMeter fact={finding.fact} />
      <FindingItems keys={finding.keys} />
      <div className="finding-actions">
        <FindingFixes finding={finding} />
        <OpenAtNeed finding={finding} />
        <MuteFinding finding={finding} />
      </div>
    </div>
  );
}

/** A share beside its limit, as it is drawn in the mix; the numbers above it say the same. */
function ShareMeter({ fact }: Pick<Finding, 'fact'>) {
  if (fact.kind !== 'share-over' && fact.kind !== 'share-under') return null;
  const percent = (fact.part / fact.whole) * 100;
  const isOver = fact.kind === 'share-over';
  return (
    <div className="mix-bar" aria-hidden="true">
      <i style={{ width: `${isOver ? fact.asked : percent}%` }} />
      {isOver && <i className="mix-excess" style={{ left: `${fact.asked}%`, width: `${percent - fact.asked}%` }} />}
      <b className={isOver ? 'mix-most' : 'mix-least'} style={{ left: `${fact.asked}%` }} />
    </div>
  );
}

function FindingItems({ keys }: Pick<Finding, 'keys'>) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const select = useUi((state) => state.select);
  if (keys.length === 0) return null;
  return (
    <ul className="finding-items">
      {[...new Set(keys)].slice(0, ITEMS_NAMED).map((key) => {
        const shown = shownItem(telling.plan, key, telling.zone);
        if (!shown) return null;
        const title = sayTitle(key, telling);
        return (
          <li key={key}>
            <button type="button" title={t('finding.open-item', { title })} onClick={() => select(key)}>
              <span>
                {shown.span &&
                  formatDay(telling.language, shown.span.firstDay, {
                    weekday: 'short',
                    day: 'numeric',
                    month: 'short',
                  })}
              </span>
              <span className="finding-item-title">{title}</span>
            </button>
          </li>
        );
      })}
      {keys.length > ITEMS_NAMED && (
        <li className="finding-more">{t('finding.more', { count: keys.length - ITEMS_NAMED })}</li>
      )}
    </ul>
  );
}
