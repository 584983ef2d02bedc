import type { TextMark } from '#shared/print/page';
import { MM_PER_POINT, type Box } from '#shared/print/paper';
import type { MeasureText } from '#shared/roadmap/measure-text';

/** Of a line of type: what capitals rise over the baseline, and letters hang under it, in sizes of the type. */
const RISE = 0.73;
const FALL = 0.22;

/** The upright box around a text, turned or not, in millimetres. Tails of letters are left out where it is not turned. */
export function textBox({ text, x, y, size, weight, anchor, turn = 0 }: TextMark, measure: MeasureText): Box {
  const height = size * MM_PER_POINT;
  const width = measure(text, height, weight);
  const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const fall = turn === 0 ? 0 : height * FALL;
  const corners = [left, left + width].flatMap((across) =>
    [-height * RISE, fall].map((down) => ({
      x: x + across * cosine - down * sine,
      y: y + across * sine + down * cosine,
    })),
  );
  return {
    left: Math.min(...corners.map((corner) => corner.x)),
    top: Math.min(...corners.map((corner) => corner.y)),
    right: Math.max(...corners.map((corner) => corner.x)),
    bottom: Math.max(...corners.map((corner) => corner.y)),
  };
}
