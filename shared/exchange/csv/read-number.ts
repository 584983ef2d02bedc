/** Reads `1500`, `1 500,50`, `1,500.50`, `30%`, `1500 ₽`; null when it is no number. */
export function readNumber(cell: string): number | null {
  const text = cell.replace(/[\s\u00A0\u202F']|[%\p{Sc}]|руб\.?|р\.$/giu, '').replace(/^\u2212/, '-');
  if (!/^-?\d[\d.,]*$/.test(text)) return null;
  const decimal = decimalSign(text);
  const whole = text.replace(/[.,]/g, (sign, at: number) =>
    sign === decimal && at === text.lastIndexOf(sign) ? '.' : '',
  );
  return Number(whole);
}

/** The last sign, unless it cuts off three digits or comes twice: then it groups thousands. */
function decimalSign(text: string): string | null {
  const last = /[.,](?=\d*$)/.exec(text)?.[0];
  if (last === undefined) return null;
  const hasBoth = text.includes(',') && text.includes('.');
  if (hasBoth) return last;
  return text.indexOf(last) !== text.lastIndexOf(last) || /[.,]\d{3}$/.test(text) ? null : last;
}
