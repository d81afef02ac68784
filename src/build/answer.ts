const ok = 200;

/**
 * A response that still knows what it was made from. The one of Node copies its body when it is made and once more when it is read, and
 * holds both outside of the heap until the collector has looked through everything; which it then does more often.
 */
export class Answer extends Response {
  #whole: string | Uint8Array | undefined;

  constructor(body?: BodyInit | KeptText | null, init?: ResponseInit) {
    const whole =
      body instanceof KeptText ? body.text : typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
    // A body takes time to make, and only in an error page its absence would mean something: Astro would ask for another page.
    super(whole === undefined ? (body as BodyInit | null) : (init?.status ?? ok) === ok ? null : '', init);
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

/** A page in the place of its bytes: Astro makes them only to hand them on, and asks how many they are. */
class KeptText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get byteLength(): number {
    return Buffer.byteLength(this.text);
  }
}

class TextKeeper extends TextEncoder {
  // Whoever needs the bytes themselves fails with it, and does not go on with others.
  override encode(text = ''): Uint8Array<ArrayBuffer> {
    return new KeptText(text) as unknown as Uint8Array<ArrayBuffer>;
  }
}

/**
 * Loads a program so that all its responses are answers and pages are not made into bytes and back. The program finds the classes where
 * every script finds them, and can be told of others there only: that for responses with each page, that for bytes when it is loaded.
 */
export async function answering<T>(load: () => Promise<T>): Promise<T> {
  globalThis.Response = Answer;
  const { TextEncoder: ofAll } = globalThis;
  globalThis.TextEncoder = TextKeeper;
  try {
    return await load();
  } finally {
    globalThis.TextEncoder = ofAll;
  }
}

/** What a response holds. */
export async function contentOf(response: Response): Promise<string | Buffer> {
  const content = (response instanceof Answer ? response.take() : undefined) ?? (await response.arrayBuffer());
  if (typeof content === 'string') return content;
  return content instanceof Uint8Array
    ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    : Buffer.from(content);
}
