/**
 * Pure: rounded to two decimals. Scores are ranked as they are published: what looks like a tie is one, and the tie rule
 * decides it, instead of a digit that nobody sees.
 */
export const hundredths = (value: number): number => Math.round(value * 100 + 1e-7) / 100
