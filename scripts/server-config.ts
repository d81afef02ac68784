import { mkdirSync, writeFileSync } from 'node:fs';
import { siteBase } from '../src/content/site-file.ts';
import { caddyFile, container, nginxConfig } from '../src/export/server-config.ts';

/** Writes the server configurations of deploy/ from the one list of headers. */
mkdirSync('deploy', { recursive: true });
writeFileSync('deploy/nginx.conf', nginxConfig(container(siteBase())));
writeFileSync('deploy/Caddyfile', caddyFile(container(siteBase())));
