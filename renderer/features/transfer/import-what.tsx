import { Ban, CircleAlert, Equal, GitCompareArrows, Minus, Plus, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import type { ImportSign } from './import-rows';

const ICONS: Readonly<Record<ImportSign, LucideIcon>> = {
  conflict: TriangleAlert,
  changed: GitCompareArrows,
  cancelled: Ban,
  fresh: Plus,
  gone: Minus,
  here: Equal,
  unread: CircleAlert,
  partly: TriangleAlert,
};

/** What a line of an import is: by a sign, a word and a colour. */
export function ImportWhat({ sign }: { readonly sign: ImportSign }) {
  const t = useTranslate();
  const Icon = ICONS[sign];
  return (
    <span className={`import-what import-${sign}`}>
      <Icon size={14} />
      {t(`import.${sign}`)}
    </span>
  );
}
