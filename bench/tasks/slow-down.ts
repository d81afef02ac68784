import type { Browser } from '@playwright/test';

/** Milliseconds that the pages run at a time: short, so that nothing of some milliseconds slips through at full speed. */
const slice = 4;

/**
 * Lets the pages of a browser run only a part of the time, all threads alike. Chromium's own throttling leaves workers at
 * full speed, where the search does its work.
 *
 * @param factor 4: a quarter of the time
 * @returns stops it
 */
export async function slowDown(browser: Browser, factor: number): Promise<() => void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let timer: NodeJS.Timeout;
  const send = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const page of pages) process.kill(page, signal);
  };
  const run = () => {
    send('SIGCONT');
    timer = setTimeout(rest, slice);
  };
  const rest = () => {
    send('SIGSTOP');
    timer = setTimeout(run, slice * (factor - 1));
  };
  run();
  return () => {
    clearTimeout(timer);
    send('SIGCONT');
  };
}
