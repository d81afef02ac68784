/** A line on the terminal that shows how far a task of known length is; silent where there is no terminal. */
export function progress(label: string, total: number): { update(done: number): void; done(): void } {
  const out = process.stderr;
  if (!out.isTTY) return { update: () => undefined, done: () => undefined };
  let shown = 0;
  return {
    update(done) {
      const now = performance.now();
      if (now - shown < 100 && done < total) return;
      shown = now;
      out.write(`\r${done} von ${total} ${label}`);
    },
    done() {
      out.write('\r\u001b[K');
    },
  };
}
