/**
 * Body of an answer, from its pieces. Any other kind is copied as a whole, and both stay in the memory until the collector looks
 * through all of it: an answer counts as used for that long.
 */
export const bodyOf = (pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
