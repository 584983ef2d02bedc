import { COUNTED, type PlanCounts } from '#shared/exchange/backup/count-plan';
import { useTranslate } from '../../state/use-translate';

interface Props {
  /** What the file holds. */
  readonly counts: PlanCounts;
  /** What the open plan holds now, if the file is to be opened over it. */
  readonly standing: PlanCounts | null;
}

/** How much of each there is: in the file, or now and afterwards. What is nowhere is left out. */
export function PlanCountsTable({ counts, standing }: Props) {
  const t = useTranslate();
  // a plan has one record of settings: nobody counts them
  const rows = COUNTED.filter((each) => each !== 'settings' && counts[each] + (standing?.[each] ?? 0) > 0);
  return (
    <table className="plan-counts">
      <thead>
        <tr>
          <th scope="col">{t('plan-file.what')}</th>
          {standing && <th scope="col">{t('plan-file.now')}</th>}
          <th scope="col">{t(standing ? 'plan-file.after' : 'plan-file.in-file')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((each) => (
          <tr key={each} className={standing && standing[each] !== counts[each] ? 'plan-counts-differ' : ''}>
            <th scope="row">{t(`counted.${each}`)}</th>
            {standing && <td>{standing[each]}</td>}
            <td>{counts[each]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
