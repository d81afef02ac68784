import { expect, test } from 'vitest';
import { shardOf } from './shard.ts';

test('Länder come from the command, else from the environment', () => {
  expect(shardOf(['build', '--land', 'nw,by'], 'be')).toEqual(new Set(['nw', 'by']));
  expect(shardOf(['build'], 'be')).toEqual(new Set(['be']));
  expect(shardOf(['build'], undefined)).toBeUndefined();
  expect(shardOf(['build'], '')).toBeUndefined();
});
