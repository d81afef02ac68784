import { expect, test, vi } from 'vitest';
import { LateSemantics } from './late-semantics.ts';
import type { Semantics } from './semantics.ts';

const sound: Semantics = {
  meaning: async () => undefined,
  similarities: () => ({ rows: Float32Array.of(1), passages: Uint16Array.of(0) }),
  nearness: () => 1,
};

test('reads its files once', async () => {
  const read = vi.fn(async () => sound);
  const late = new LateSemantics(read);
  await Promise.all([late.meaning('Kita'), late.meaning('Schule')]);
  expect(read).toHaveBeenCalledOnce();
});

test('a failed reading is an error of that query, the next one tries again', async () => {
  const read = vi.fn(async () => sound).mockRejectedValueOnce(new Error('offline'));
  const late = new LateSemantics(read);
  await expect(late.meaning('Kita')).rejects.toThrow('offline');
  expect(await late.meaning('Kita')).toBeUndefined();
  expect(late.nearness(Float32Array.of(), 0, 0)).toBe(1);
});
