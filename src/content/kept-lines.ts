import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a text stands in the file. */
interface Span {
  /** Its first byte. */
  from: number;
  bytes: number;
}

/** Bytes read or written at once: one call for each text would cost more than the text. */
const portion = 1 << 20;
/** Most bytes before the text of a line. */
const headBytes = 96;
const lineEnd = 10;

/**
 * Texts by key in one file that grows at its end, so that keeping one more costs nothing for the others; read when they are asked
 * for. Each line tells its length, so that one that a stopped build has torn counts as none. Several processes may add at the same time.
 */
export class KeptLines {
  readonly #path: string;
  readonly #spans = new Map<string, Span>();
  /** Not written yet. */
  readonly #fresh = new Map<string, string>();
  #freshLength = 0;
  #file: number | undefined;
  #looked = false;
  /** End of what was looked through. */
  #seen = 0;
  /** What the window lies in: new memory for each would cost more than reading. */
  #memory = Buffer.alloc(0);
  #window = { from: 0, bytes: this.#memory };

  constructor(path: string) {
    this.#path = path;
  }

  has(key: string): boolean {
    if (!this.#looked) this.#look();
    return this.#fresh.has(key) || this.#spans.has(key);
  }

  get(key: string): string | undefined {
    const fresh = this.#fresh.get(key);
    if (fresh !== undefined) return fresh;
    // Another process, or another reader in this one, may have kept it since.
    if (!this.#spans.has(key)) this.#look();
    const span = this.#spans.get(key);
    return span && this.#read(span).toString('utf8');
  }

  /** Keeps a text without line ends under a key without blanks; it is written together with others, at the latest by `save`. */
  set(key: string, text: string): void {
    if (this.has(key)) return;
    this.#fresh.set(key, text);
    this.#freshLength += text.length;
    if (this.#freshLength > portion) this.#write();
  }

  /**
   * Writes what is not written yet.
   *
   * @param live keys that are still wanted; when the others fill more than half of the file, it is made anew without them
   */
  save(live: ReadonlySet<string>): void {
    this.#write();
    this.#look();
    let wanted = 0;
    for (const key of live) wanted += this.#spans.get(key)?.bytes ?? 0;
    if (this.#seen > 2 * wanted + portion) this.#dropAllBut(live);
  }

  #dropAllBut(live: ReadonlySet<string>): void {
    const next = new KeptLines(`${this.#path}.${process.pid}`);
    for (const [key, span] of this.#spans) if (live.has(key)) next.set(key, this.#read(span).toString('utf8'));
    next.#write();
    next.#close();
    this.#close();
    renameSync(next.#path, this.#path);
  }

  #write(): void {
    if (this.#fresh.size === 0) return;
    mkdirSync(dirname(this.#path), { recursive: true });
    const lines = Array.from(this.#fresh, ([key, text]) => `${key} ${Buffer.byteLength(text)} ${text}\n`);
    // What a stopped process left unfinished ends here.
    appendFileSync(this.#path, `\n${lines.join('')}`);
    this.#fresh.clear();
    this.#freshLength = 0;
    this.#look();
  }

  /** Looks through what the file has gained since the last look, or through the file that has taken its place. */
  #look(): void {
    this.#looked = true;
    const now = statSync(this.#path, { throwIfNoEntry: false });
    if (this.#file !== undefined && (fstatSync(this.#file).ino !== now?.ino || now.size < this.#seen)) this.#close();
    if (now === undefined) return;
    this.#file ??= openSync(this.#path, 'r');
    // As long as no line ends in it, the block grows.
    for (let bytes = portion; this.#seen < now.size; ) {
      const block = this.#read({ from: this.#seen, bytes: Math.min(bytes, now.size - this.#seen) });
      let start = 0;
      for (let end = block.indexOf(lineEnd); end >= 0; end = block.indexOf(lineEnd, start)) {
        this.#learn(block.subarray(start, end), this.#seen + start);
        start = end + 1;
      }
      this.#seen += start;
      if (start === 0 && block.length < bytes) return;
      bytes = start === 0 ? 2 * bytes : portion;
    }
  }

  #learn(line: Buffer, from: number): void {
    const [head = '', key = '', bytes] = /^([^ ]+) (\d+) /u.exec(line.toString('latin1', 0, headBytes)) ?? [];
    if (line.length === head.length + Number(bytes))
      this.#spans.set(key, { from: from + head.length, bytes: Number(bytes) });
  }

  /** Bytes of the file, until the next call; reads ahead when they follow closely on those read before. */
  #read({ from, bytes }: Span): Buffer {
    const { from: start, bytes: known } = this.#window;
    const end = start + known.length;
    if (from < start || from + bytes > end) {
      const follows = from >= start && from <= end + headBytes;
      const wanted = follows ? Math.max(bytes, portion) : bytes;
      if (this.#memory.length < wanted) this.#memory = Buffer.allocUnsafeSlow(wanted);
      const length = readSync(this.#file ?? -1, this.#memory, 0, wanted, from);
      this.#window = { from, bytes: this.#memory.subarray(0, length) };
    }
    return this.#window.bytes.subarray(from - this.#window.from, from - this.#window.from + bytes);
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#looked = false;
    this.#spans.clear();
    this.#seen = 0;
    this.#window = { from: 0, bytes: Buffer.alloc(0) };
  }
}
