// Text made comparable, and numbers with their nouns.

/** "Müller" → "muller"; letters without a decomposition are spelled out. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd');

/** "1 paper", "1,234 papers". */
export const count = (number: number, one: string, many = one + 's'): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
