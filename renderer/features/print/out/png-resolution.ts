const METRES_PER_INCH = 0.0254;
/** The signature and the header chunk, after which others may stand. */
const AFTER_HEADER = 8 + 25;
const PER_METRE = 1;

/** A PNG that tells how many dots of it make an inch (chunk pHYs, PNG 11.3.4.3), so that it is printed as large as its paper. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, Math.round(dpi / METRES_PER_INCH));
  view.setUint32(12, Math.round(dpi / METRES_PER_INCH));
  view.setUint8(16, PER_METRE);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(chunk, AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return whole;
}

/** The checksum of ISO 3309, as PNG wants it. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
