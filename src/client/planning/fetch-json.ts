const base = document.documentElement.dataset['base'] ?? '/';

/** Address of a path below the site's base. */
export const address = (path: string): string => base + path;

/** A JSON file of the site, or `undefined` when it does not exist or there is no network. */
export async function fetchJson<T>(path: string): Promise<T | undefined> {
  try {
    const response = await fetch(address(path));
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
