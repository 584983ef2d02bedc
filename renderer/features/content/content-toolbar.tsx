import { ChevronLeft } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import { CONTENT_TABS, useContentPlace, useGoToContent } from '../../state/content-place';

/** The name of the screen with its parts; from the page of a channel or a pillar the way back. */
export function ContentToolbar() {
  const t = useTranslate();
  const place = useContentPlace();
  const goTo = useGoToContent();
  return (
    <>
      {place.kind !== 'tab' && (
        <IconButton label={t('record.back')} icon={ChevronLeft} onClick={() => goTo({ kind: 'tab', tab: 'weeks' })} />
      )}
      <h1>{t('shell.content')}</h1>
      {place.kind === 'tab' && (
        <Segmented
          label={t('content.tabs')}
          value={place.tab}
          options={CONTENT_TABS.map((value) => ({ value, label: t(`content.${value}`) }))}
          onChange={(tab) => goTo({ kind: 'tab', tab })}
        />
      )}
      <span className="toolbar-gap" />
    </>
  );
}
