import type { SheetSize } from '#shared/desktop/bridge';

/**
 * Tells Chromium how large the sheets are on which the window is printed, without margins of its own. Answers with what
 * takes it back.
 */
export function setSheetSize({ width, height }: SheetSize): () => void {
  const rules = new CSSStyleSheet();
  rules.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
  };
}
