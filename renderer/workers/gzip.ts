/** Gzips octets. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Octets as they came out: all of them; those before the damage; or none, because there are more than the limit. */
export type Unpacked =
  { readonly kind: 'whole' | 'damaged'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'too-large' };

/** Unpacks octets, up to `limit` and not one more: a bomb is given up before it fills the memory. */
export async function gunzip(packed: Uint8Array, limit: number): Promise<Unpacked> {
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      length += chunk.value.length;
      if (length > limit) {
        void reader.cancel();
        return { kind: 'too-large' };
      }
      chunks.push(chunk.value);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // of a stream that is not gzip, or not whole
    return { kind: 'damaged', bytes: joined(chunks, length) };
  }
  return { kind: 'whole', bytes: joined(chunks, length) };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
