/** Today as `YYYY-MM-DD` in German time. `BUILD_DATE` overrides it, for reproducible builds and tests. */
export function today(): string {
  const given = process.env['BUILD_DATE'];
  if (given !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(given)) return given;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}
