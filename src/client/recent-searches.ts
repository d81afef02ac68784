const key = 'letzte-suchen';
const most = 8;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Searches of this browser, newest first; kept only after the reader asked for it, and never sent anywhere. */
export class RecentSearches {
  readonly #storage: () => Kept;

  /** @param storage throws where the browser blocks it */
  constructor(storage: () => Kept) {
    this.#storage = storage;
  }

  /** Undefined while the reader keeps none, or the browser blocks storage. */
  get list(): readonly string[] | undefined {
    try {
      const stored: unknown = JSON.parse(this.#storage().getItem(key) ?? 'null');
      return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : undefined;
    } catch {
      return undefined;
    }
  }

  /** @throws DOMException when the browser blocks storage or it is full */
  turnOn(): void {
    this.#storage().setItem(key, '[]');
  }

  /** Deletes the list, too. */
  turnOff(): void {
    this.#storage().removeItem(key);
  }

  add(query: string): void {
    const { list } = this;
    if (!list || query === '') return;
    const others = list.filter((other) => other !== query);
    try {
      this.#storage().setItem(key, JSON.stringify([query, ...others].slice(0, most)));
    } catch {
      // A full storage loses only this convenience.
    }
  }
}
