import type { Entry } from '../catalogue/model.ts';

/**
 * Länder whose entries get their pages in this build, from `--land nw,by` or BUILD_LAND; undefined: all of them. Such builds run side by side
 * on several machines; scripts/merge.ts puts them together.
 */
export function shardOf(args: readonly string[], environment: string | undefined): ReadonlySet<string> | undefined {
  const at = args.indexOf('--land');
  const given = at < 0 ? environment : args[at + 1];
  return given === undefined || given === '' ? undefined : new Set(given.split(','));
}

const shard = shardOf(process.argv, process.env['BUILD_LAND']);

/** A build of some Länder leaves search, offline list and archive to the merge, which sees all pages. */
export const isShard = shard !== undefined;

export const inShard = ({ land }: Pick<Entry, 'land'>): boolean => shard === undefined || shard.has(land);
