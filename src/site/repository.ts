import type { Site } from '../../schemas/site.ts';

type Repository = Site['repository'];

const path = (repository: NonNullable<Repository>, verb: string, file: string) =>
  `${repository.url.replace(/\/$/u, '')}${repository.kind === 'gitlab' ? '/-' : ''}/${verb}/${repository.branch}/content/${file}`;

/** Page of the repository's host on which a file can be changed, or `undefined` when site.yaml names no repository. */
export const editAddress = (repository: Repository, file: string): string | undefined =>
  repository && path(repository, 'edit', file);

/** Page with all earlier versions of a file. */
export const historyAddress = (repository: Repository, file: string): string | undefined =>
  repository && path(repository, 'commits', file);
