import matter from 'gray-matter'
import { messageOf, type Reading, unreadable } from './reading'

/** A Markdown file: what its YAML front matter says, and its text. */
export type MarkdownFile = { data: Record<string, unknown>; body: string }

const refuse = (language: string) => (): never => {
  throw new Error(`front matter in ${language} is not read`)
}

/** Pure: Markdown with YAML front matter → one record. Front matter that is a program is refused, not run. */
export const readMarkdown = (source: string): Reading<MarkdownFile> => {
  const text = source.replace(/^\uFEFF/, '')
  try {
    const { data, content } = matter(text, {
      // gray-matter evaluates `---js` otherwise.
      engines: { js: refuse('JavaScript'), javascript: refuse('JavaScript') },
    })
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return unreadable(1, 'the front matter is not a list of named values')
    return { line: 1, value: { data, body: content } }
  } catch (error) {
    const { mark } = error as { mark?: { line?: number } }
    // The line counts within the front matter, which begins below its own mark.
    return unreadable((mark?.line ?? 0) + 1, `the front matter is not YAML: ${messageOf(error)}`)
  }
}
