export const fingerprintLength = 16;

/** First 16 hexadecimal digits of the SHA-256 of a content; the same in the build and in the browser. */
export async function fingerprint(content: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, fingerprintLength / 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
