import type { Exchange } from '#shared/partners/balance-over-time';
import { useTranslate } from '../../state/use-translate';

const HALF = 30;
const LONGEST_UNIT = 8;

interface Props {
  readonly balance: Exchange;
  /** The most of either side among those that are drawn on one scale; left out where this one stands by itself. */
  readonly longest?: number;
}

/** What was given (solid, to the left) against what was received (hollow, to the right). */
export function BalanceGlyph({ balance: { given, received }, longest = Math.max(given, received) }: Props) {
  const t = useTranslate();
  if (given === 0 && received === 0) return <span className="balance-none">–</span>;
  const unit = Math.min(LONGEST_UNIT, HALF / longest);
  return (
    <span className="balance" title={t('partners.balance-words', { given, received })}>
      <svg width={2 * HALF + 1} height={12} viewBox={`${-HALF - 0.5} 0 ${2 * HALF + 1} 12`} aria-hidden="true">
        <rect className="balance-given" x={-given * unit} y={2.5} width={given * unit} height={7} />
        <rect className="balance-received" x={0} y={2.5} width={received * unit} height={7} />
        <line className="balance-axis" x1={0} x2={0} y1={0} y2={12} />
      </svg>
      <span>
        {given} : {received}
      </span>
    </span>
  );
}
