import { expect, type Page, test } from '@playwright/test';

/** Whether the browser knows trusted types; the others must be as safe without. */
const browsers = ['with trusted types', 'without trusted types'] as const;

/** Each way to run or load something foreign; `true` means that it got through. */
const attempts: Record<string, () => Promise<boolean> | boolean> = {
  'inline script': () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  },
  'event handler': () => {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.setAttribute('onclick', 'window.ran = true');
    holder.click();
    return 'ran' in window;
  },
  'javascript: link': async () => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:void(window.ran = true)');
    document.body.append(link);
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'ran' in window;
  },
  'foreign script': () =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve(true);
      script.onerror = () => resolve(false);
      script.src = 'https://foreign.example/a.js';
      document.body.append(script);
    }),
  'data: script': () =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve(true);
      script.onerror = () => resolve(false);
      script.src = 'data:text/javascript,window.ran=true';
      document.body.append(script);
    }),
  // Later, since the call by which the test enters the page is exempt from the policy.
  eval: () =>
    new Promise((resolve) => {
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: the test proves that it is refused
          resolve(Boolean(globalThis.eval('true')));
        } catch {
          resolve(false);
        }
      });
    }),
  'inline style': () => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineWidth === '7px';
  },
  'style attribute': () => {
    document.body.setAttribute('style', 'outline: 7px solid red');
    return getComputedStyle(document.body).outlineWidth === '7px';
  },
  'foreign image': () =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = 'https://foreign.example/a.png';
    }),
  'foreign fetch': () =>
    fetch('https://foreign.example/').then(
      () => true,
      () => false,
    ),
  'base tag': () => {
    const base = document.createElement('base');
    base.href = 'https://foreign.example/';
    document.head.append(base);
    return document.baseURI.startsWith('https://foreign.example/');
  },
  'worker from a blob': () =>
    new Promise((resolve) => {
      try {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
        worker.onmessage = () => resolve(true);
        worker.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
    }),
};

/** Which directive must have stopped it, as the browser reports it. */
const stoppedBy: Record<string, RegExp> = {
  'inline script': /^script-src/u,
  'event handler': /^script-src/u,
  'javascript: link': /^script-src/u,
  'foreign script': /^script-src/u,
  'data: script': /^script-src/u,
  eval: /^script-src/u,
  'inline style': /^style-src/u,
  'style attribute': /^style-src/u,
  'foreign image': /^img-src/u,
  'foreign fetch': /^connect-src/u,
  'base tag': /^base-uri/u,
  'worker from a blob': /^worker-src/u,
};

/** Ways by which a string becomes code; only where trusted types are known. */
const sinks: Record<string, () => void> = {
  innerHTML: () => {
    document.body.innerHTML = '<p>';
  },
  insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<p>'),
  'srcdoc of a frame': () => {
    document.createElement('iframe').srcdoc = '<p>';
  },
  DOMParser: () => void new DOMParser().parseFromString('<p>', 'text/html'),
  'address of a script': () => {
    document.createElement('script').src = '/_astro/a.js';
  },
  'text of a script': () => {
    document.createElement('script').text = '1';
  },
  'address of a worker': () => void new Worker('/sw.js'),
  'a policy of a foreign name': () =>
    (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes.createPolicy('foreign', {}),
};

type Violations = { violations: string[] };
const violations = (page: Page) => page.evaluate(() => (window as unknown as Violations).violations.join(' '));

/** Opens a page that notes what its policy stops. */
async function openNoting(page: Page, path: string, browser: (typeof browsers)[number]): Promise<void> {
  if (browser === 'without trusted types')
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const without = (text: string) =>
        text.replaceAll(/require-trusted-types-for 'script'; ?|trusted-types [^;]+; ?/gu, '');
      const headers = response.headers();
      await route.fulfill({
        response,
        headers: { ...headers, 'content-security-policy': without(headers['content-security-policy'] ?? '') },
        body: without(await response.text()),
      });
    });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
  });
  await page.goto(path);
}

for (const browser of browsers)
  for (const [name, attempt] of Object.entries(attempts)) {
    test(`the policy stops, ${browser}: ${name}`, async ({ page }) => {
      // The foreign host answers, so that only the policy can be the reason.
      await page.route('https://foreign.example/**', (route) =>
        route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } }),
      );
      await openNoting(page, '/', browser);
      // Trusted types throw; what was thrown shows below by its directive.
      expect(await page.evaluate(attempt).catch(() => false)).toBe(false);
      const directive = stoppedBy[name] ?? /^$/u;
      await expect
        .poll(() => violations(page))
        .toMatch(
          browser === 'with trusted types'
            ? new RegExp(`${directive.source}|^require-trusted-types-for`, 'u')
            : directive,
        );
    });
  }

for (const [name, sink] of Object.entries(sinks)) {
  test(`trusted types stop a plain string: ${name}`, async ({ page }) => {
    await openNoting(page, '/', 'with trusted types');
    await expect(page.evaluate(sink)).rejects.toThrow(/TypeError|Trusted/u);
    await expect.poll(() => violations(page)).toMatch(/trusted-types/u);
  });
}

test('the policy stops: foreign frame and foreign form', async ({ page }) => {
  let reached = 0;
  await page.route('https://foreign.example/**', (route) => {
    reached++;
    return route.fulfill({ body: 'fremd', contentType: 'text/html' });
  });
  await page.goto('/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://foreign.example/';
    document.body.append(frame);
    const form = document.createElement('form');
    form.action = 'https://foreign.example/';
    document.body.append(form);
    form.submit();
  });
  await page.waitForTimeout(500);
  expect(reached).toBe(0);
  expect(new URL(page.url()).hostname).toBe('127.0.0.1');
});

test('no page may be framed', async ({ page, request }) => {
  expect((await request.get('/')).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await page.setContent(`<iframe src="${test.info().project.use.baseURL}/"></iframe>`);
  await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:|^$/u);
});
