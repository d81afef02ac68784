import { expect, type Page } from '@playwright/test';

/** Listens for script errors, refused resources and requests to other hosts; call the result at the end of a test. */
export function watch(page: Page): () => void {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') problems.push(`request to ${hostname}`);
  });
  return () => expect(problems).toEqual([]);
}
