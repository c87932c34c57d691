/**
 * Bytes to text. Pages of older sites are in windows-1252 or Latin-1 and say so in the Content-Type header or in a meta
 * element within the first kilobytes; everything else is read as UTF-8. A byte order mark stays, so that offsets count it.
 * @param contentType value of the header, where there is one
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const stated =
    /charset=\s*["']?([\w-]+)/i.exec(contentType) ?? /<meta[^>]{0,200}charset=\s*["']?([\w-]+)/i.exec(head);
  try {
    return new TextDecoder(stated?.[1] ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    // A name that no decoder has.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}
