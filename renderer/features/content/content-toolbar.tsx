import { useTranslate } from '../../state/use-translate';
import { Segmented } from '../../ui/segmented';
import { CONTENT_TABS, useContentTab } from './content-tab';

/** The name of the screen, and its parts. */
export function ContentToolbar() {
  const t = useTranslate();
  const [tab, setTab] = useContentTab();
  return (
    <>
      <h1>{t('shell.content')}</h1>
      <Segmented
        label={t('content.tabs')}
        value={tab}
        options={CONTENT_TABS.map((value) => ({ value, label: t(`content.${value}`) }))}
        onChange={setTab}
      />
      <span className="toolbar-gap" />
    </>
  );
}
