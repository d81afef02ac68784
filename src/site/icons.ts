/** Icons of the site, by their names in lucide (ISC); written to one sprite at build. */
export const iconNames = [
  'search',
  'map-pin',
  'calendar',
  'users',
  'printer',
  'quote',
  'pencil',
  'book-open',
  'banknote',
  'microscope',
  'compass',
  'building-2',
  'chart-column',
  'list-checks',
  'external-link',
  'info',
  'clock',
  'arrow-right',
  'baby',
  'school',
  'utensils',
  'heart-pulse',
  'house',
  'volleyball',
  'bookmark',
] as const;
export type IconName = (typeof iconNames)[number];

/** Icon of each type of entry. */
export const typeIcons = {
  practice: 'users',
  programme: 'banknote',
  evaluation: 'microscope',
  guide: 'compass',
  office: 'building-2',
  indicator: 'chart-column',
  option: 'list-checks',
} as const satisfies Record<string, IconName>;

export const fieldIcons = {
  'fruehkindliche-bildung': 'baby',
  'schulische-bildung': 'school',
  ernaehrung: 'utensils',
  gesundheit: 'heart-pulse',
  wohnen: 'house',
  freizeit: 'volleyball',
} as const satisfies Record<string, IconName>;
