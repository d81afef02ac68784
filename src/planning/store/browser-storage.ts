/** The storage of this browser. Some throw on the mere mention when it is blocked. */
export function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
