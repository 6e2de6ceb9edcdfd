/**
 * Words that an adult reads in a minute, by language: Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012),
 * 5452–5461. The same texts were read in each language, so the two figures compare; they were read aloud, which for
 * texts of this kind is a little slower than in silence and leaves time to look at a picture.
 */
const wordsAMinute = { en: 228, fr: 195 } as const

/** Languages whose readers' pace is known. */
export type ReadingLanguage = keyof typeof wordsAMinute

// An elided article belongs to its word; a mark between spaces, as French sets them, is none.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/** Whole minutes to read a text, at least one. */
export const readingMinutes = (text: string, language: ReadingLanguage): number => {
  let words = 0
  for (const _ of text.matchAll(word)) words += 1
  return Math.max(1, Math.round(words / wordsAMinute[language]))
}
