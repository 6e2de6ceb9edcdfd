import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A text that somebody has judged. */
export type Example = {
  text: string
  label: 'spam' | 'toxic' | 'ham'
  lang: string
  /** Where it comes from; the file's name without its ending. */
  corpus: string
  /** What must not be parted between learning and measuring: one thread, one template, near-identical texts. */
  group: string
}

/** A diagnostic, never trained on: its authors advise against it, and the figure reported on it would be worth nothing. */
export const isDiagnostic = (corpus: string): boolean => corpus.startsWith('hatecheck')

/** Posts flagged upstream for any reason, most of them honest questions: no teacher. */
export const isNoisy = (corpus: string): boolean => corpus.startsWith('forum-flagged')

type Row = { id: string; text: string; label: Example['label']; lang: string; source?: string }

/** Reads every `*.jsonl` of a folder: lines `{id, text, label, lang, source?}`. */
export const corporaIn = (directory: string): Example[] => {
  const read = readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(directory, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Example => {
          const { id, text, label, lang, source } = JSON.parse(line) as Row
          const thread = source?.startsWith('http') ? source : undefined
          return { text, label, lang, corpus: file.replace(/\.jsonl$/, ''), group: thread ?? id }
        }),
    )
  return joinAlike(read)
}

/** Which of so many parts a group belongs to; the same for ever. */
export const partOf = (group: string, parts: number): number =>
  createHash('sha256').update(group).digest().readUInt32BE() % parts

const shingles = (text: string): string[] => {
  const words = text
    .toLowerCase()
    .replace(/https?:\S+/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return [...new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))]
}

/** Texts that share a rare three-word sequence in most of what they say get one group; union by their rarest three. */
const joinAlike = (examples: readonly Example[]): Example[] => {
  const counts = new Map<string, number>()
  const all = examples.map(({ text }) => shingles(text).slice(0, 200))
  for (const list of all) for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  const parent = new Map<string, string>()
  const find = (group: string): string => {
    let at = group
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next
    return at
  }
  const first = new Map<string, number>()
  examples.forEach(({ group }, index) => {
    const list = all[index] ?? []
    const shared = list
      .filter((each) => (counts.get(each) ?? 0) > 1 && (counts.get(each) ?? 0) < 30)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    for (const each of shared.slice(0, 12)) {
      const known = first.get(each)
      if (known === undefined) {
        first.set(each, index)
        continue
      }
      const other = all[known] ?? []
      const mine = new Set(list)
      const common = other.filter((shingle) => mine.has(shingle)).length
      if (common / (list.length + other.length - common || 1) < 0.5) continue
      const [a, b] = [find(group), find(examples[known]?.group ?? group)]
      if (a !== b) parent.set(a, b)
    }
  })
  return examples.map((example) => ({ ...example, group: find(example.group) }))
}
