// Loaded before Astro (`node --import`), which otherwise tells its makers about each build: who builds this site tells nobody.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
