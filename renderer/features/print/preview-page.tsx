import { useEffect, useRef, useState } from 'react';
import type { PrintPage as Page } from '#shared/print/page';
import type { PrintInk } from '#shared/records/print-setup';
import { PrintPage } from './print-page';

interface Props {
  readonly page: Page;
  readonly ink: PrintInk;
  /** Of the screen, in a millimetre of the page. */
  readonly pixels: number;
  readonly label: string;
}

/** Drawn before it comes into sight, in pixels. */
const AHEAD = '1200px';

/** White paper on the desk. What is far from sight is left blank, so that a hundred pages are no slower than three. */
export function PreviewPage({ page, ink, pixels, label }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      root: paper.current!.parentElement,
      rootMargin: AHEAD,
    });
    observer.observe(paper.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={paper}
      className="print-paper"
      style={{ width: `${page.width * pixels}px`, height: `${page.height * pixels}px` }}
    >
      {isNear && <PrintPage page={page} ink={ink} label={label} />}
    </div>
  );
}
