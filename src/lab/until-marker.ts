/**
 * The chunks of a stream up to a marker; what comes later stays with the source. A chunk's tail that
 * may be the marker's beginning is held back until the next one decides.
 */
export async function* untilMarker(
  chunks: AsyncIterator<Uint8Array>,
  marker: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) {
      if (held.length > 0) yield held;
      return;
    }
    const bytes = Buffer.concat([held, value]);
    const end = bytes.indexOf(marker);
    if (end >= 0) {
      if (end > 0) yield bytes.subarray(0, end);
      return;
    }
    const keep = commonLength(bytes, marker);
    if (bytes.length > keep) yield bytes.subarray(0, bytes.length - keep);
    held = bytes.subarray(bytes.length - keep);
  }
}

/** Length of the longest end of `bytes` that `marker` begins with. */
function commonLength(bytes: Buffer, marker: Uint8Array): number {
  for (let length = Math.min(bytes.length, marker.length - 1); length > 0; length--)
    if (bytes.subarray(bytes.length - length).equals(marker.subarray(0, length))) return length;
  return 0;
}
