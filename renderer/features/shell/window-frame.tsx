import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState, type PointerEvent, type ReactNode } from 'react';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import './window-frame.css';

export interface WindowFrameProps {
  readonly sidebar: ReactNode;
  readonly toolbar: ReactNode;
  /** Between the toolbar and the view, while it renders something. */
  readonly bar?: ReactNode;
  /** The view, with whatever lies over it. */
  readonly children: ReactNode;
  /** Renders nothing while nothing is selected; then the view has its width. */
  readonly inspector: ReactNode;
}

/**
 * The window: sidebar, main, inspector. In a narrow window the sidebar is a rail of icons that unfolds over the view,
 * and the inspector lies over the view.
 */
export function WindowFrame({ sidebar, toolbar, bar, children, inspector }: WindowFrameProps) {
  const t = useTranslate();
  const sidebarOpen = useUi((state) => state.sidebarOpen);
  const inspectorOpen = useUi((state) => state.inspectorOpen);
  const [unfolded, setUnfolded] = useState(false);

  return (
    <div className="window-frame">
      {sidebarOpen && (
        <aside
          className={unfolded ? 'window-sidebar window-sidebar-unfolded' : 'window-sidebar'}
          aria-label={t('shell.sidebar')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setUnfolded(false);
          }}
        >
          <div className="window-sidebar-sheet">
            {sidebar}
            <div className="window-sidebar-unfold">
              <IconButton
                label={t('shell.unfold-sidebar')}
                icon={unfolded ? PanelLeftClose : PanelLeftOpen}
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
              />
            </div>
          </div>
        </aside>
      )}
      {unfolded && <div className="window-veil" onPointerDown={() => setUnfolded(false)} />}
      <main className="window-main">
        <header className="window-toolbar">{toolbar}</header>
        {bar}
        <div className="window-view" onPointerDown={leaveField}>
          {children}
        </div>
      </main>
      {inspectorOpen && (
        <aside className="window-inspector" aria-label={t('shell.inspector')}>
          {inspector}
        </aside>
      )}
    </div>
  );
}

/** A view keeps a press for its drags, so the focus would stay behind and the next keys go into the field at the side. */
function leaveField({ currentTarget }: PointerEvent): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !currentTarget.contains(activeElement)) activeElement.blur();
}
