import { expect, test } from 'vitest';
import { Answer, answering, contentOf } from './answer.ts';

test('text and bytes come back as they were given', async () => {
  const bytes = Buffer.from('größer');
  expect(await contentOf(new Answer('größer'))).toBe('größer');
  const content = await contentOf(new Answer(bytes));
  expect(Buffer.isBuffer(content) && content.buffer).toBe(bytes.buffer);
  expect(content).toEqual(bytes);
});

test('what comes in pieces, or from another kind of response, is read', async () => {
  const pieces = new ReadableStream({
    start(controller) {
      for (const piece of ['grö', 'ßer']) controller.enqueue(Buffer.from(piece));
      controller.close();
    },
  });
  for (const response of [new Answer(pieces), new Response('größer')])
    expect(String(await contentOf(response))).toBe('größer');
});

test('JSON is an answer too', async () => {
  const response = Answer.json({ a: 1 }, { status: 201 });
  expect(response).toBeInstanceOf(Answer);
  expect(response.status).toBe(201);
  expect(await contentOf(response)).toBe('{"a":1}');
});

test('its text can be read like that of any response', async () => {
  expect(await new Answer('größer').text()).toBe('größer');
  expect(await new Answer(Buffer.from('größer')).text()).toBe('größer');
});

test('an answer is held no longer than until it was taken', () => {
  const answer = new Answer('a');
  expect(answer.take()).toBe('a');
  expect(answer.take()).toBeUndefined();
});

test('an error page has a body if it was given one', () => {
  expect(new Answer(null, { status: 404 }).body).toBeNull();
  expect(new Answer('a', { status: 404 }).body).not.toBeNull();
});

test('a program that makes bytes of its pages answers with their texts; only while it is loaded', async () => {
  const { Response: Before } = globalThis;
  const program = await answering(async () => {
    const encoder = new TextEncoder();
    return (text: string) => {
      const bytes = encoder.encode(text);
      return new Response(bytes, { headers: { 'content-length': String(bytes.byteLength) } });
    };
  });
  try {
    const response = program('größer');
    expect(response.headers.get('content-length')).toBe('8');
    expect(await contentOf(response)).toBe('größer');
    expect(new TextEncoder().encode('ö')).toHaveLength(2);
  } finally {
    globalThis.Response = Before;
  }
});

test('when a program cannot be loaded, bytes are bytes again', async () => {
  const { Response: Before } = globalThis;
  await expect(answering(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  globalThis.Response = Before;
  expect(new TextEncoder().encode('ö')).toHaveLength(2);
});
