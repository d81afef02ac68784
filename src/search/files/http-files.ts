import type { Files } from './files.ts';

const tries = 3;
/** Wait before the second try in ms; doubled for the third. */
const firstWait = 150;

/**
 * @param base address of the search folder with a slash at its end
 */
export class HttpFiles implements Files {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  async read(name: string): Promise<Uint8Array> {
    let failure: unknown;
    for (let attempt = 0; attempt < tries; attempt++) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, firstWait * attempt));
      try {
        // After a failure the cache may hold a damaged copy.
        const response = await fetch(this.#base + name, attempt > 0 ? { cache: 'reload' } : {});
        if (response.status === 404) throw new MissingFileError(name);
        if (!response.ok) throw new Error(`${response.status} for ${name}`);
        return new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        if (error instanceof MissingFileError) throw error;
        failure = error;
      }
    }
    throw new Error(`The search file ${name} cannot be read`, { cause: failure });
  }
}

class MissingFileError extends Error {
  constructor(name: string) {
    super(`The search file ${name} is missing`);
    this.name = 'MissingFileError';
  }
}
