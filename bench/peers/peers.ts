import type { Measured } from '../measure.ts';
import { astroMdx } from './astro-mdx/peer.ts';
import { mkdocs } from './mkdocs/peer.ts';
import { ownPages } from './own-pages/peer.ts';
import { starlight } from './starlight/peer.ts';

export interface PeerInput {
  /** Root of this project, where installed peers are kept. */
  project: string;
  /** Generated content folder. */
  content: string;
  /** Folder of the peer's site; does not exist yet. */
  folder: string;
}

export interface PeerFigures {
  build: Measured;
  /** Bytes that a first query fetches, as sent by a server that compresses. */
  firstQueryBytes?: number;
  /** Of the peer's own search on the judged queries; only with the real entries. */
  ndcg10?: number;
}

export type Peer = (input: PeerInput) => Promise<PeerFigures>;

export const peers = { 'astro-mdx': astroMdx, 'own-pages': ownPages, starlight, mkdocs } as const satisfies Record<
  string,
  Peer
>;
export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];
