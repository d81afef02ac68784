/** One file of the site as the offline store knows it. */
export interface OfflineFile {
  /** Path below the site's base, without a leading slash; pages end with a slash or are empty. */
  path: string;
  /** Fingerprint of the content, as `fingerprint` makes it; equal fingerprints are not fetched again. */
  hash: string;
  /** Bytes on the device, at most: text packed with gzip, everything else as it is. */
  size: number;
}

/** offline.json: everything a reader can save, of one version of the site. */
export interface OfflineManifest {
  version: string;
  /** Day of the build, `YYYY-MM-DD`. */
  built: string;
  /** The operator's switch: when false, browsers drop the store and the service worker. */
  enabled: boolean;
  files: readonly OfflineFile[];
}

/** Editing interface, downloads for programs and the store's own files stay outside. */
const left = [
  /^redaktion(?:\/|$)/u,
  /^daten\/.+\.(?:json|csv|ttl|jsonld|zip)$/u,
  /^feeds\//u,
  /^schema\//u,
  /^sitemap/u,
  /^(?:_headers|sw\.js|offline\.json|robots\.txt|opensearch\.xml)$/u,
  /\.(?:md|csv|map|zip)$/u,
  // Every browser with a service worker reads woff2.
  /\.woff$/u,
  /diagramm-\d+\.svg$/u,
  /^404\.html$/u,
];

/** Address under which a file is asked for: index.html answers for its folder. */
export const pathOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

export const isSaved = (file: string): boolean => !left.some((pattern) => pattern.test(file));

export const totalSize = (files: readonly OfflineFile[]): number => files.reduce((sum, { size }) => sum + size, 0);
