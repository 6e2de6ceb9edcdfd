/** What kind of thing an entry is; the codes of the check. */
export type WordCode = 'crude' | 'insult' | 'slur' | 'hate' | 'threat' | 'sexual' | 'spam'

/** Entries that count alike. The language of an entry is told in `pattern.ts`; `@them` stands for a group of people. */
export type WordGroup = {
  code: WordCode
  /** 1 crude, 3 to 5 insulting, 8 degrading, 10 threatening; see {@link Signal.weight}. */
  weight: number
  entries: readonly string[]
  /** A "not" or "never" shortly before turns the meaning round: such a place is passed over. */
  negatable?: boolean
}

/** One language's list. */
export type WordList = {
  classes: Readonly<Record<string, readonly string[]>>
  /** What `@them` stands for: each choice in turn. */
  them: readonly string[]
  /** Words that negate, folded. */
  negations: readonly string[]
  groups: readonly WordGroup[]
}
