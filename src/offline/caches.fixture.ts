/** CacheStorage in memory, for tests: names and whole responses, as far as the offline store uses it. */
export class MemoryCaches implements CacheStorage {
  #caches = new Map<string, MemoryCache>();

  async open(name: string): Promise<Cache> {
    const found = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, found);
    return found as unknown as Cache;
  }
  async match(address: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined> {
    const wanted = options?.cacheName;
    for (const [name, cache] of this.#caches) {
      const found = wanted === undefined || name === wanted ? await cache.match(address) : undefined;
      if (found) return found;
    }
    return undefined;
  }
  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }
  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }
  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }
}

class MemoryCache {
  #responses = new Map<string, Response>();

  async match(address: RequestInfo | URL): Promise<Response | undefined> {
    return this.#responses.get(String(address))?.clone();
  }
  async put(address: RequestInfo | URL, response: Response): Promise<void> {
    this.#responses.set(String(address), response.clone());
  }
}
