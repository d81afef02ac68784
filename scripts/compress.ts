import { compressFolder } from '../src/export/compress-folder.ts';

/** Compresses the built site for nginx and Caddy (deploy/): npm run compress */
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const { files, plain, gz, br } = await compressFolder(process.env['OUT_DIR'] ?? 'dist');
console.log(`${files} Dateien, ${megabytes(plain)}: gzip ${megabytes(gz)}, brotli ${megabytes(br)}`);
