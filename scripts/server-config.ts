import { mkdirSync, writeFileSync } from 'node:fs';
import { caddyFile, nginxConfig } from '../src/export/server-config.ts';

/** Writes the server configurations of deploy/ from the one list of headers. */
mkdirSync('deploy', { recursive: true });
writeFileSync('deploy/nginx.conf', nginxConfig());
writeFileSync('deploy/Caddyfile', caddyFile());
