import { NO_BALANCE, partnerBalances } from '#shared/partners/balance';
import { obligationsIn } from '#shared/partners/obligations-in';
import { SIDES, type PartnerActivity } from '#shared/records/partner-activity';
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import { AddObligation } from './add-obligation';
import { BalanceQuarters } from './balance-quarters';
import { ObligationRow } from './obligation-row';

interface Props {
  readonly partnerId: string;
  readonly activities: readonly PartnerActivity[];
}

const SIDE_ICONS = { ours: ArrowUpRight, theirs: ArrowDownLeft } as const;

/** What we give and what they give: the balance of what is done and how it came about, and each promise with its day. */
export function GiveAndGet({ partnerId, activities }: Props) {
  const t = useTranslate();
  const balance = partnerBalances(activities).get(partnerId) ?? NO_BALANCE;
  const own = obligationsIn(activities).filter(({ obligation }) => obligation.partnerId === partnerId);
  const [given, received] = [balance.given, balance.received];
  const whole = Math.max(given, received);
  return (
    <section className="record-section" aria-label={t('partners.give-and-get')}>
      <h3>
        {t('partners.give-and-get')}
        <small>{t('partners.balance-words', { given, received })}</small>
      </h3>
      {given + received > 0 && (
        <div className="balance-bar" aria-hidden="true">
          <span>
            <i style={{ width: `${(given / whole) * 100}%` }} />
          </span>
          <span>
            <i style={{ width: `${(received / whole) * 100}%` }} />
          </span>
        </div>
      )}
      <BalanceQuarters partnerId={partnerId} activities={activities} />
      <div className="ledger">
        {SIDES.map((side) => {
          const Icon = SIDE_ICONS[side];
          const promised = own
            .filter(({ obligation }) => obligation.side === side)
            .toSorted((one, other) => (orderOf(one.obligation) < orderOf(other.obligation) ? -1 : 1));
          const done = promised.filter(({ obligation }) => obligation.doneOn !== null).length;
          return (
            <section key={side} aria-label={t(`partners.side-${side}`)}>
              <h4>
                <Icon size={14} />
                {t(`partners.side-${side}`)}
                <small>{t('partners.done-of', { done, count: promised.length })}</small>
              </h4>
              <ul className="promises">
                {promised.map((placed) => (
                  <ObligationRow key={placed.obligation.id} placed={placed} />
                ))}
              </ul>
              <AddObligation partnerId={partnerId} side={side} activities={activities} />
            </section>
          );
        })}
      </div>
    </section>
  );
}

function orderOf({ doneOn, due, id }: PartnerActivity['obligations'][number]): string {
  return `${doneOn === null ? '1' : '0'}${due ?? '9999'}${id}`;
}
