/**
 * Whether pages are made by the dev server, which alone replaces modules as they change. Unlike `import.meta.env.DEV`, a variable DEV of
 * the shell that builds cannot set this.
 */
export const isDevServer = import.meta.hot !== undefined;
