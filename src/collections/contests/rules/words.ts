import type { Terms } from './terms'

/** What the template asks of a language. Each answer is one paragraph or one line of a list, in Markdown. */
export type RulesWords = {
  heading: (title: string) => string
  /** Headings of the sections, in their order. */
  sections: Record<SectionKey, string>
  organiser: (terms: Terms) => string[]
  dates: (terms: Terms, moment: (iso: string) => string) => string[]
  who: (terms: Terms, country: (code: string) => string) => string[]
  how: (terms: Terms) => string[]
  judging: (terms: Terms) => string[]
  prizes: (terms: Terms, money: (value: number, currency: string) => string) => string[]
  entries: (terms: Terms) => string[]
  data: (terms: Terms, day: (iso: string) => string) => string[]
  complaints: (terms: Terms) => string[]
}

/** Sections of the rules, in their order. */
export const sectionKeys = [
  'organiser',
  'dates',
  'who',
  'how',
  'judging',
  'prizes',
  'entries',
  'data',
  'complaints',
] as const
/** One of the sections of the rules. */
export type SectionKey = (typeof sectionKeys)[number]
