/** Types worth compressing in the store; fonts, pictures and index chunks are compressed already. */
const compressible = /^(?:text\/|application\/(?:json|javascript|manifest\+json|xml)|image\/svg)/u;
/** The same by the ending of a file, for the build, which has no content types. */
export const isPackedFile = (file: string): boolean => /\.(?:html|css|m?js|json|svg|xml|txt|webmanifest)$/u.test(file);
const mark = 'x-stored-as';

/** Packs a response for the store: text is kept as gzip, a fifth of its size. */
export async function pack(response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  const headers = new Headers({ 'content-type': type });
  const { body } = response;
  if (!body || !compressible.test(type)) return new Response(body, { headers });
  headers.set(mark, 'gzip');
  const packed = await new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  return new Response(packed, { headers });
}

/** The response as it came from the server. */
export function unpack(stored: Response): Response {
  const headers = new Headers({ 'content-type': stored.headers.get('content-type') ?? '' });
  const { body } = stored;
  if (!body || stored.headers.get(mark) !== 'gzip') return new Response(body, { headers });
  return new Response(body.pipeThrough(new DecompressionStream('gzip')), { headers });
}
