/** The bar at the top of every page. */
export const mainNavigation = [
  { label: 'Praxis', path: '/praxis/', section: 'praxis' },
  { label: 'Programme', path: '/programme/', section: 'programme' },
  { label: 'Evaluationen', path: '/evaluationen/', section: 'evaluationen' },
  { label: 'Orientierung', path: '/orientierung/', section: 'orientierung' },
  { label: 'Stellen', path: '/stellen/', section: 'stellen' },
  { label: 'Zahlen', path: '/indikatoren/', section: 'indikatoren' },
  { label: 'Optionen', path: '/handlungsoptionen/', section: 'handlungsoptionen' },
  { label: 'Planen', path: '/planen/', section: 'planen' },
] as const;

/** Links at the foot of every page; the legal ones must be reachable from everywhere. */
export const footerNavigation = [
  { label: 'Themen', path: '/themen/' },
  { label: 'Länder', path: '/laender/' },
  { label: 'Glossar', path: '/glossar/' },
  { label: 'Merkliste', path: '/merkliste/' },
  { label: 'Vergleich', path: '/vergleich/' },
  { label: 'Über diese Seite', path: '/ueber/' },
  { label: 'So bewerten wir', path: '/ueber/evidenz/' },
  { label: 'Mitmachen', path: '/mitmachen/' },
  { label: 'Offene Daten', path: '/daten/' },
  { label: 'Für offline speichern', path: '/offline/' },
  { label: 'Barrierefreiheit', path: '/barrierefreiheit/' },
  { label: 'Barriere melden', path: '/barrierefreiheit/#melden' },
  { label: 'Leichte Sprache', path: '/leichte-sprache/' },
  { label: 'Datenschutz', path: '/datenschutz/' },
  { label: 'Impressum', path: '/impressum/' },
] as const;
