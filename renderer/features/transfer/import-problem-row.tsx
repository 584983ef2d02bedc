import type { IcalProblem } from '#shared/exchange/ical/ical-problem';
import { useTranslate } from '../../state/use-translate';
import { ImportWhat } from './import-what';

interface Props {
  readonly kind: 'unread' | 'partly';
  readonly problem: IcalProblem;
}

/** Something of the file that does not come through, with its line and why. */
export function ImportProblemRow({ kind, problem }: Props) {
  const t = useTranslate();
  const why = t(`import.problem.${problem.what}`, { text: problem.text });
  return (
    <tr>
      <td aria-hidden />
      <td>
        <ImportWhat sign={kind} />
      </td>
      <td className="import-title">
        <span title={problem.title ?? problem.text}>{problem.title ?? problem.text}</span>
      </td>
      <td>{t('import.line', { line: problem.line })}</td>
      <td className="import-details" title={why}>
        {why}
      </td>
    </tr>
  );
}
