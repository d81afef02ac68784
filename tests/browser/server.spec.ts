import { expect, test } from '@playwright/test';

test('a missing page answers 404 with the site around it', async ({ request }) => {
  const response = await request.get('/gibt-es-nicht/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Diese Seite gibt es nicht');
});

test('every answer has the security headers', async ({ request }) => {
  for (const path of ['/', '/icons.svg', '/gibt-es-nicht/']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  }
});

test('the schemas are published', async ({ request }) => {
  const schema = await (await request.get('/schema/practice.json')).json();
  expect(schema.properties.title).toMatchObject({ type: 'string', maxLength: 120, title: 'Titel' });
  expect(schema.additionalProperties).toBe(false);
});
