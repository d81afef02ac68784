/** Folder of the finished site; `OUT_DIR` overrides it, for parts of a site and tests. */
export const outFolder = (): string => process.env['OUT_DIR'] ?? 'dist';
