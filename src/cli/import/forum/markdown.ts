import matter from 'gray-matter'
import type { WrittenTopic } from './record'

/** What begins a reply: its facts in one line that no Markdown shows. */
const mark = /^(\\*)<!-- reply (\{.*\}) -->$/

/** Pure: a topic with its replies as one Markdown file, with the facts of the topic above it. */
export const topicMarkdown = ({ body, replies, ...facts }: WrittenTopic): string => {
  const said = Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && value !== undefined && value !== false && !isEmpty(value),
    ),
  )
  const head = matter.stringify('', { type: 'topic', ...said }).trimEnd()
  const parts = (replies ?? []).map(
    ({ body: words, ...reply }) => `<!-- reply ${JSON.stringify(reply)} -->\n\n${escaped(words)}`,
  )
  return `${[head, escaped(body), ...parts].join('\n\n')}\n`
}

/** Pure: the same back; a file that is no topic becomes a record that says what it lacks. */
export const readTopicMarkdown = (text: string): unknown => {
  // An engine that runs code is none for a file of strangers.
  const { data, content } = matter(text, { engines: { javascript: () => ({}), js: () => ({}) } })
  const voices: { facts: unknown; lines: string[] }[] = [{ facts: {}, lines: [] }]
  for (const line of content.split('\n')) {
    const [, slashes, facts] = mark.exec(line) ?? []
    if (slashes === '' && facts !== undefined) voices.push({ facts: parsed(facts), lines: [] })
    else voices.at(-1)?.lines.push(slashes ? line.slice(1) : line)
  }
  const [opening, ...replies] = voices.map(({ facts, lines }) => ({
    ...(facts as object),
    body: lines.join('\n').trim(),
  }))
  return { ...data, ...opening, replies }
}

/** A text that says itself what begins a reply does not begin one. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (mark.test(line) ? `\\${line}` : line))
    .join('\n')

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)
