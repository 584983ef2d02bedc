import { isOfTable, type ImportProblem } from '#shared/exchange/imported-file';
import { useTranslate } from '../../state/use-translate';
import { ImportWhat } from './import-what';
import { sayRowProblem } from './table/say-table-problem';

interface Props {
  readonly kind: 'unread' | 'partly';
  readonly problem: ImportProblem;
}

/** Something of the file that does not come through, with its line or row and why. */
export function ImportProblemRow({ kind, problem }: Props) {
  const t = useTranslate();
  const why = isOfTable(problem)
    ? sayRowProblem(problem, t)
    : t(`import.problem.${problem.what}`, { text: problem.text });
  const where = isOfTable(problem) ? t('table.row', { row: problem.row }) : t('import.line', { line: problem.line });
  return (
    <tr>
      <td aria-hidden />
      <td>
        <ImportWhat sign={kind} />
      </td>
      <td className="import-title">
        <span title={problem.title ?? problem.text}>{problem.title ?? problem.text}</span>
      </td>
      <td className="import-details" colSpan={2} title={why}>
        <span className="import-where">{where}</span>
        {why}
      </td>
    </tr>
  );
}
