import { truncate } from '../../core/text'
import type { SubjectText } from './options'

type Language = 'en' | 'fr'

/** The topic about a text as it stands now. */
export type KeptTopic = { locked: boolean; lockedWithText: boolean }

/** What is to be done about a text's topic. */
export type TopicPlan =
  | { do: 'nothing' }
  | { do: 'open'; language: Language; title: string; body: string }
  | { do: 'keep'; body: string; locked: boolean; lockedWithText: boolean }

/** UTF-16 units of a topic's title: as `collections/forums` bounds it. */
const title = { least: 5, most: 160 }

const words = {
  en: {
    read: (text: SubjectText) => `[Read “${linkText(text.title)}”](${text.url})`,
    gone: 'The text that is discussed here is no longer published.',
    short: (name: string) => `About ${name}`,
  },
  fr: {
    read: (text: SubjectText) => `[Lire «\u202f${linkText(text.title)}\u202f»](${text.url})`,
    gone: 'Le texte dont on parle ici n’est plus publié.',
    short: (name: string) => `À propos de ${name}`,
  },
} as const

// Square brackets would end the link's text.
const linkText = (text: string): string => text.replace(/[[\]\\]/g, '\\$&')

/**
 * Pure: what becomes of the topic about a text. It is opened once, in the language that was published first; its opening
 * post follows the text; while the text is not published, or closed to comments, it is locked. What a moderator locked
 * stays locked.
 *
 * @param args.texts - what the world reads of it, by language; empty when nothing of it is public.
 * @param args.topic - null: there is none yet.
 */
export const planTopic = (args: {
  wanted: boolean
  isOpen: boolean
  texts: Partial<Record<Language, SubjectText>>
  first: Language
  topic: (KeptTopic & { language: Language }) | null
}): TopicPlan => {
  const { wanted, isOpen, texts, first, topic } = args
  const language = topic?.language ?? first
  const text = texts[language] ?? texts[first] ?? texts.en ?? texts.fr
  if (!topic) {
    if (!wanted || !text) return { do: 'nothing' }
    return { do: 'open', language, title: titleOf(text.title, language), body: bodyOf(text, language) }
  }
  const closes = !text || (wanted && !isOpen)
  const byModerator = topic.locked && !topic.lockedWithText
  return {
    do: 'keep',
    body: text ? bodyOf(text, language) : words[language].gone,
    locked: byModerator || closes,
    lockedWithText: !byModerator && closes,
  }
}

const titleOf = (name: string, language: Language): string => {
  const long = name.trim().length < title.least ? words[language].short(name.trim()) : name.trim()
  // In graphemes first; emoji of many units are cut once more.
  return truncate(long, title.most).slice(0, title.most)
}

const bodyOf = (text: SubjectText, language: Language): string =>
  [text.excerpt, words[language].read(text)].filter(Boolean).join('\n\n')
