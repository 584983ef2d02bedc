import type { MessageKey } from '#shared/i18n/catalogue';
import type { TableName } from '#shared/records/tables';
import type { BrokenRecord } from '../../data/broken-record';
import { useTranslate } from '../../state/use-translate';

const MOST_SHOWN = 200;
const LONGEST_FOUND = 60;

interface Props {
  readonly broken: readonly BrokenRecord[];
}

/** Broken records: in which list they belong, their identity, and what is wrong. */
export function BrokenRecordsTable({ broken }: Props) {
  const t = useTranslate();
  return (
    <table className="broken-table">
      <thead>
        <tr>
          <th scope="col">{t('broken.where')}</th>
          <th scope="col">{t('broken.identity')}</th>
          <th scope="col">{t('broken.wrong')}</th>
        </tr>
      </thead>
      <tbody>
        {broken.slice(0, MOST_SHOWN).map(({ table, id, record, path, found }) => (
          <tr key={`${table} ${wordsOf(id)}`}>
            <td>{t(nameOf(table))}</td>
            <td>
              {titleOf(record) && <b>{titleOf(record)}</b>}
              <code>{wordsOf(id)}</code>
            </td>
            <td>
              <code>{path}</code>{' '}
              {found === undefined
                ? t('broken.missing')
                : t('broken.found', { found: shortened(JSON.stringify(found)) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(table: TableName): MessageKey {
  return table === 'items' ? 'broken.items' : `counted.${table}`;
}

/** What a person may know it by, if that much of it is whole. */
function titleOf(record: unknown): string {
  const { title, name } = record as { readonly title?: unknown; readonly name?: unknown };
  return typeof title === 'string' ? title : typeof name === 'string' ? name : '';
}

function wordsOf(id: IDBValidKey): string {
  return typeof id === 'string' ? id : JSON.stringify(id);
}

function shortened(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
