const ok = 200;

/**
 * A response that still knows what it was made from. The one of Node copies its body when it is made and once more when it is read, and
 * holds both outside of the heap until the collector has looked through everything; which it then does more often.
 */
export class Answer extends Response {
  #whole: string | Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const whole = typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
    // A body takes time to make, and only in an error page its absence would mean something: Astro would ask for another page.
    super(whole === undefined ? body : (init?.status ?? ok) === ok ? null : '', init);
    this.#whole = whole;
  }

  /** The body as it was given, if it was a whole: text, or bytes that nobody changes. Can be asked for once, and is not held any longer then. */
  take(): string | Uint8Array | undefined {
    const whole = this.#whole;
    this.#whole = undefined;
    return whole;
  }

  override async text(): Promise<string> {
    const whole = this.take();
    return whole === undefined ? super.text() : Buffer.from(whole).toString();
  }

  static override json(data: unknown, init?: ResponseInit): Response {
    return new Answer(JSON.stringify(data), init);
  }
}

/** Makes every response of a program an answer. The program finds the class where every script finds it, and can be told of another there only. */
export function answerAll(): void {
  globalThis.Response = Answer;
}

/** What a response holds. */
export async function contentOf(response: Response): Promise<string | Buffer> {
  const content = (response instanceof Answer ? response.take() : undefined) ?? (await response.arrayBuffer());
  if (typeof content === 'string') return content;
  return content instanceof Uint8Array
    ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    : Buffer.from(content);
}
