/** Parameters of RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

/**
 * A host name as browsers show it: labels of the form `xn--…` decoded by RFC 3492, section 6.2. A label that cannot be
 * decoded stays as it is.
 */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}

function decode(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const points = cut > 0 ? Array.from(label.slice(0, cut), (character) => character.charCodeAt(0)) : [];
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let index = cut > 0 ? cut + 1 : 0; index < label.length; ) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const code = label.charCodeAt(index++);
      const digit = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : base;
      if (digit >= base) return undefined;
      i += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = points.length + 1;
    bias = adapt(i - before, count, before === 0);
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff) return undefined;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}
