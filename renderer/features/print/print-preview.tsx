import { Maximize, Minus, MoveHorizontal, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { useElementSize } from '../../ui/use-element-size';
import { PreviewPage } from './preview-page';
import { PreviewStatus } from './preview-status';
import { useWheelZoom } from './use-wheel-zoom';
import type { Printed } from './use-printed-document';
import { PIXELS_PER_MILLIMETRE, scaleOf, stepped, type Zoom } from './zoom';
import './print-preview.css';

interface Props {
  readonly printed: Printed;
  /** It is that of the last set-up without problems, not of what stands in the fields. */
  readonly isKept: boolean;
  /** Goes back to the set-up that is shown. */
  readonly onStop: () => void;
}

/** The pages as they come out, to scroll and to look at closely: by buttons, keys, or the wheel with Ctrl. */
export function PrintPreview({ printed, isKept, onStop }: Props) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const [zoom, setZoom] = useState<Zoom>('page');
  const pages = printed.kind === 'laid' ? printed.document.pages : [];
  const [page] = pages;
  const scale = page && size ? scaleOf(zoom, page, size) : 1;
  useWheelZoom(frame, (direction) => setZoom(stepped(scale, direction)));

  return (
    <section className="print-preview" aria-label={t('print.preview')}>
      <div className="print-preview-bar">
        <PreviewStatus printed={printed} isKept={isKept} onStop={onStop} />
        <div className="print-zoom" role="group" aria-label={t('print.zoom')}>
          <IconButton
            icon={Maximize}
            label={t('print.fit-page')}
            aria-pressed={zoom === 'page'}
            onClick={() => setZoom('page')}
          />
          <IconButton
            icon={MoveHorizontal}
            label={t('print.fit-width')}
            aria-pressed={zoom === 'width'}
            onClick={() => setZoom('width')}
          />
          <IconButton icon={Minus} label={t('print.zoom-out')} onClick={() => setZoom(stepped(scale, -1))} />
          <button type="button" className="print-scale" title={t('print.real-size')} onClick={() => setZoom(1)}>
            {`${Math.round(scale * 100)} %`}
          </button>
          <IconButton icon={Plus} label={t('print.zoom-in')} onClick={() => setZoom(stepped(scale, 1))} />
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too */}
      <div ref={frame} className="print-desk" tabIndex={0} role="group" aria-label={t('print.preview')}>
        {printed.kind === 'laid' &&
          pages.map((each, at) => (
            <PreviewPage
              // oxlint-disable-next-line react/no-array-index-key -- a page is its place in the order
              key={at}
              page={each}
              ink={printed.document.ink}
              pixels={scale * PIXELS_PER_MILLIMETRE}
              label={t('print.page-of', {
                page: at + 1,
                pages: pages.length,
                title: each.headings[0]?.text ?? printed.document.title,
              })}
            />
          ))}
      </div>
    </section>
  );
}
