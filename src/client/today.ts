/** The reader's own date, `YYYY-MM-DD`: Swedes write dates that way. */
export const localDay = (): string => new Date().toLocaleDateString('sv-SE');
