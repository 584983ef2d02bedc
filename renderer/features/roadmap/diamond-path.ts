/** A diamond around its centre, as the `d` of an SVG path. */
export function diamondPath(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`;
}
