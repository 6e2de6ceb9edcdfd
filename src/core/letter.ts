/** Languages that the hub writes to people in. */
export type LetterLanguage = 'en' | 'fr'

/** What a mail says, before anybody lays it out: plain words, no markup. Greeting and frame are the deliverer's. */
export type Letter = {
  subject: string
  /** One paragraph each. */
  lines: readonly string[]
  /** A list below the paragraphs; each may lead somewhere, its path written as the button's. */
  items?: readonly { text: string; path?: string }[]
  /** The one thing to do; `path` begins with a slash and has no language prefix, which the deliverer adds. */
  button?: { label: string; path: string }
  /** Said last, smaller. */
  after?: string
  /** Files that a mail carries; on the site there are none. `type` is a media type with its parameters. */
  attachments?: readonly { name: string; type: string; content: string }[]
  /** The same in one line, for the member's list on the site. @default the subject */
  line?: string
  /** What it is about: where its line leads, as the button's path is written. @default the button's path */
  path?: string
}

/** Pure: the letter in one line. */
export const lineOf = ({ line, subject }: Letter): string => line ?? subject

/** Pure: where that line leads; null for nowhere. */
export const pathOf = ({ path, button }: Letter): string | null => path ?? button?.path ?? null

/** Pure: a path as letters write it → the path in a reader's language. The admin has no language in its path. */
export const pathIn = (language: LetterLanguage, path: string): string =>
  language === 'en' || /^\/admin(\/|$)/.test(path) ? path : `/${language}${path}`
