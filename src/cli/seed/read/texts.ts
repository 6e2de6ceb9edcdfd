import matter from 'gray-matter'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Both, type Language, languages } from '../data/languages'

const content = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'content')

/** A Markdown file of the demonstration: its front matter, and the text under it. */
export type TextFile = { data: Record<string, unknown>; body: string }

/** Reads `content/<name>`; null when there is no such file. */
export const readText = async (name: string): Promise<TextFile | null> => {
  const source = await readFile(path.join(content, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (source === null) return null
  const { data, content: body } = matter(source)
  return { data, body: body.trim() }
}

/** Names of the Markdown files in `content/<folder>`, sorted. */
export const listTexts = async (folder: string): Promise<string[]> =>
  (await readdir(path.join(content, folder))).filter((name) => name.endsWith('.md')).sort()

/** The file `content/<folder>/<key>.<language>.md` of each language it exists in. */
export const readInLanguages = async (folder: string, key: string): Promise<Partial<Both<TextFile>>> => {
  const found: Partial<Both<TextFile>> = {}
  for (const language of languages) {
    const file = await readText(`${folder}/${key}.${language}.md`)
    if (file) found[language] = file
  }
  return found
}

/**
 * A line of the front matter that must be there.
 *
 * @throws Error naming what is missing: the content and this code are one work.
 */
export const line = (file: TextFile, name: string): string => {
  const value = file.data[name]
  if (typeof value !== 'string' || value === '') throw new Error(`Demonstration: "${name}" is missing.`)
  return value
}

/** The languages of a document, the default one first. */
export const languagesOf = <Text>(texts: Partial<Both<Text>>): { language: Language; text: Text }[] =>
  languages.flatMap((language) => {
    const text = texts[language]
    return text === undefined ? [] : [{ language, text }]
  })

/**
 * What the cover shows, in both languages. Each text says it in its own (`coverAlt`); a text without a translation
 * says it in the other as well (`coverAltElsewhere`).
 */
export const altOf = ({ en, fr }: Partial<Both<TextFile>>): Both => {
  const say = (own: TextFile | undefined, other: TextFile | undefined): string => {
    if (own) return line(own, 'coverAlt')
    if (other) return line(other, 'coverAltElsewhere')
    throw new Error('Demonstration: a document has no text.')
  }
  return { en: say(en, fr), fr: say(fr, en) }
}
