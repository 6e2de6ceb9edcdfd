/** The two languages of the demonstration content, in the order in which documents are written. */
export const languages = ['en', 'fr'] as const
/** One of {@link languages}. */
export type Language = (typeof languages)[number]
/** A text in both languages. */
export type Both<Text = string> = Record<Language, Text>
