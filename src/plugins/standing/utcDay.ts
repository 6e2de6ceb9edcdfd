/**
 * Pure: the day of an instant in UTC, `2030-05-06`. One calendar for everybody: whoever changes their time zone gains
 * no day by it, and days compare as text.
 */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10)

/** Pure: the instant so many days before another. */
export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000)
