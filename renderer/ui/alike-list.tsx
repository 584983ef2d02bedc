import type { Translate } from '#shared/i18n/translate';
import { Button } from './button';
import { Modal } from './modal';
import './alike.css';

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** Entries that look like the same one. */
export interface Alike<E extends Entry> {
  readonly key: string;
  readonly entries: readonly E[];
  /** By what they look alike, in words. */
  readonly sign: string;
}

interface Props<E extends Entry> {
  readonly t: Translate;
  readonly title: string;
  readonly lead: string;
  readonly alike: readonly Alike<E>[];
  readonly onOpen: (id: string) => void;
  /** The second is to become one with the first. */
  readonly onMerge: (into: E, entry: E) => void;
  readonly onClose: () => void;
}

/** So many are listed; when some are merged the next ones come. */
const MOST = 100;

/** Entries that look like the same one, and by what; each is opened or merged from here. */
export function AlikeList<E extends Entry>({ t, title, lead, alike, onOpen, onMerge, onClose }: Props<E>) {
  return (
    <Modal
      title={title}
      subtitle={lead}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('registers.close')}</Button>}
    >
      <ul className="alike-list">
        {alike.slice(0, MOST).map(({ key, entries, sign }) => {
          const [into, entry] = entries;
          return (
            <li key={key}>
              <span className="alike-names">
                {entries.map(({ id, name }) => (
                  <Button key={id} variant="link" onClick={() => onOpen(id)}>
                    {name}
                  </Button>
                ))}
                <small>{sign}</small>
              </span>
              {into && entry && <Button onClick={() => onMerge(into, entry)}>{t('registers.alike-merge')}</Button>}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
