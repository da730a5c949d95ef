/** A short fingerprint of a text (FNV-1a, 53 bits, in base 36), for noticing that something changed; not for secrets. */
export function fingerprintOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  return ((high >>> 0) % 0x200000).toString(36) + (low >>> 0).toString(36);
}
