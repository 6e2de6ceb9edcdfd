import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomOf } from './random'
import type { Example } from './corpora'

/** What the files of `written/` are named after, what their pieces are, and how many readings a line gives. */
const kinds: Readonly<Record<string, { label: Example['label']; each: number }>> = {
  spam: { label: 'spam', each: 8 },
  ham: { label: 'ham', each: 8 },
  toxic: { label: 'toxic', each: 30 },
  kind: { label: 'ham', each: 30 },
}

/** Endings of addresses, harmless and not in the same measure: an ending must not become a reason. */
const endings = ['com', 'net', 'org', 'fr', 'info', 'online', 'site', 'shop', 'io', 'eu']

/**
 * The pieces written for this project: files `<kind>.<language>.txt`, a line a piece, `{a|b}` one of several, `<name>`
 * one of the list `@name = a | b`, `#` a remark. All readings of one line are one group.
 *
 * @throws Error for a list that nobody declared.
 */
export const writtenExamples = (seed: number): Example[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [kind = '', lang = ''] = file.split('.')
      const { label, each } = kinds[kind] ?? { label: 'ham', each: 1 }
      const { lists, pieces } = parse(readFileSync(path.join(folder, file), 'utf8'))
      return pieces.flatMap((piece, line) => {
        const random = randomOf(seed + line)
        const texts = new Set(Array.from({ length: each }, () => oneOf(piece, lists, random)))
        return [...texts].map((text) => ({
          text,
          label,
          lang,
          corpus: `written-${kind}.${lang}`,
          group: `${file}:${line}`,
        }))
      })
    })

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'written')

type Lists = ReadonlyMap<string, readonly string[]>

const parse = (source: string): { lists: Lists; pieces: string[] } => {
  const lists = new Map<string, string[]>()
  const pieces: string[] = []
  for (const line of source.split('\n').map((each) => each.trim())) {
    const [, name, choices] = /^@(\p{L}+) = (.*)$/u.exec(line) ?? []
    if (name !== undefined && choices !== undefined) lists.set(name, split(choices, ' | '))
    else if (line !== '' && !line.startsWith('#')) pieces.push(line)
  }
  return { lists, pieces }
}

/** Cuts at a separator that stands in no brace. */
const split = (text: string, separator: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth > 0 || !text.startsWith(separator, at)) continue
    parts.push(text.slice(from, at))
    from = at + separator.length
  }
  return [...parts, text.slice(from)]
}

const oneOf = (piece: string, lists: Lists, random: () => number): string => {
  const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)] ?? ''
  let text = piece
  for (let round = 0; round < 8 && /[{<]/.test(text); round += 1)
    text = text
      .replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(split(choices, '|')))
      .replace(/<(\p{L}+)>/gu, (_, name: string) => {
        const list = lists.get(name)
        if (!list) throw new Error(`Written examples: nobody declared "@${name}".`)
        return pick(list)
      })
  const ended = text.replace(/\.example\b/g, () => `.${pick(endings)}`)
  return random() < 0.15 ? ended.toLowerCase() : ended.charAt(0).toUpperCase() + ended.slice(1)
}
