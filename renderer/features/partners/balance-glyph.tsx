import type { Balance } from '#shared/partners/balance';
import { useTranslate } from '../../state/use-translate';

const HALF = 30;
const LONGEST_UNIT = 8;

/** What was given (solid, to the left) against what was received (hollow, to the right). */
export function BalanceGlyph({ balance: { given, received } }: { readonly balance: Balance }) {
  const t = useTranslate();
  if (given === 0 && received === 0) return <span className="balance-none">–</span>;
  const unit = Math.min(LONGEST_UNIT, HALF / Math.max(given, received));
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
