import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { deflateBlocks } from '../export/deflate-blocks.ts';
import { relativeLinks } from '../export/relative-links.ts';
import { deflateFile, storeFile, ZipWriter } from '../export/zip.ts';
import { fingerprintLength } from '../offline/fingerprint.ts';
import { isSaved, type OfflineFile, type OfflineManifest, pathOfFile, totalSize } from '../offline/manifest.ts';
import { isPackedFile } from '../offline/stored.ts';
import { editorFolder } from '../site/response-headers.ts';
import { BufferedFile } from './files/buffered-file.ts';
import { LastArchive, type Member, type PackedSiteFile } from './files/last-archive.ts';
import type { FileObserver, SiteFile } from './files/site-files.ts';
import { TextBytes } from './files/text-bytes.ts';

/** Addresses below the site. */
const archive = 'daten/seite.zip';
const list = 'offline.json';
export const downloadFiles: readonly string[] = [archive, list];
/** Kinds of files that are compressed already. */
const packed = /\.(?:woff2?|png|gz|pack|pf_\w+|pagefind|wasm)$/u;
/** zlib's quickest: half of the time of level 6, for a tenth more bytes. */
const quick = 1;
/** Bytes from which on tables and lists are packed in blocks: the open data hold all entries, and change with each of them. */
const large = 1 << 20;
const separators: Readonly<Record<string, string>> = { '.json': '},{', '.csv': '\n' };
/** Bytes that gzip puts around what is deflated (RFC 1952). */
const gzipFrame = 18;
/** Of the last build, or of no use on a disk: what lies there already is not stored by the browser once more. */
const left = new Set([archive, `${archive}.part`, list, 'sw.js', '_headers']);
const own = [
  ['start.py', 'start.py'],
  ['LIES-MICH.txt', 'LIES-MICH.txt'],
  ['sw.js', 'seite/sw.js'],
] as const;
/** The same for all, so that the same files make the same archive. */
const time = new Date(2026, 0, 1, 12);

interface DownloadOptions {
  /** Base path of the site. */
  base: string;
  /** Day of the build, `YYYY-MM-DD`. */
  built: string;
  /** Whether readers may save the site for offline use. */
  offline: boolean;
}

/** Packs each file as it is written, for the archive. */
export function packer(archive: LastArchive, base: string): FileObserver {
  return { see: (file, bytes, text) => archive.note(file, pack(file.path, bytes, base, archive, text)) };
}

/**
 * Writes what readers take with them of the finished site: the list of everything that the service worker can
 * save, and an archive with a small local server, for a USB stick. Its pages can also be read from the disk, so their
 * links are relative ones. Each file is read once for both, and not at all when it was packed as it was written, or is as the
 * last build left it. The editing interface stays outside: without a network it is of no use.
 *
 * @param files all files of the site
 * @returns what was written, for the log
 */
export function writeDownloads(
  site: string,
  files: readonly SiteFile[],
  { base, built, offline }: DownloadOptions,
  last = new LastArchive(site, base),
): string {
  const place = join(site, archive);
  mkdirSync(dirname(place), { recursive: true });
  const file = new BufferedFile(`${place}.part`);
  const zip = new ZipWriter(file.write, time);
  const saved: OfflineFile[] = [];
  for (const item of files) {
    const { path } = item;
    if (left.has(path) || path.startsWith(`${editorFolder}/`)) continue;
    const member = last.add(
      item,
      () => pack(path, readFileSync(join(site, path)), base, last),
      (content) => zip.add(`seite/${path}`, content),
    );
    if (isSaved(path)) saved.push({ path: pathOfFile(path), hash: member.hash, size: sizeOnDevice(path, member) });
  }
  const manifest: OfflineManifest = { version: versionOf(saved), built, enabled: offline, files: saved };
  writeFileSync(join(site, list), JSON.stringify(manifest));
  const onDisk: OfflineManifest = { ...manifest, enabled: false, files: [] };
  zip.add(`seite/${list}`, deflateFile(Buffer.from(JSON.stringify(onDisk)), quick));
  for (const [name, as] of own) zip.add(as, deflateFile(readFileSync(join('src/offline/usb', name)), quick));
  zip.end();
  file.close();
  renameSync(`${place}.part`, place);
  last.replace(place);
  return `${saved.length} Dateien für offline, ${megabytes(totalSize(saved))} auf dem Gerät; ${archive}: ${megabytes(statSync(place).size)}`;
}

const linkedTexts = new TextBytes();

function pack(path: string, bytes: Uint8Array, base: string, last: LastArchive, text?: string): PackedSiteFile {
  // As `fingerprint` makes it in the browser, whose way of doing it waits for another thread.
  const fingerprint = hash('sha256', bytes).slice(0, fingerprintLength);
  if (packed.test(path)) return { hash: fingerprint, ...storeFile(bytes) };
  const separator = bytes.length < large ? undefined : separators[extname(path)];
  if (separator !== undefined)
    return { hash: fingerprint, ...deflateBlocks(bytes, separator, quick, last.blocksOf(path)) };
  const linked = /\.(?:html|css)$/u.test(path);
  const content = linked ? linkedTexts.of(relativeLinks(text ?? Buffer.from(bytes).toString(), path, base)) : bytes;
  return { hash: fingerprint, ...deflateFile(content, quick) };
}

/** The store packs text with gzip, a little better than the archive; links there are a little longer or shorter. */
const sizeOnDevice = (path: string, { length, size }: Member): number =>
  isPackedFile(path) ? length + gzipFrame : size;

const versionOf = (files: readonly OfflineFile[]): string =>
  hash('sha256', files.map((file) => `${file.path} ${file.hash}`).join('\n')).slice(0, 12);

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
