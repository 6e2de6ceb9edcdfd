import { markdownVoices } from '../../core/markdown'
import { mention } from '../../core/mentions'
import { visible } from '../../core/visible'

/** Why a text says nothing: there is nothing to see, it only calls members, or it only repeats others. */
export type Emptiness = 'TEXT_EMPTY' | 'TEXT_ONLY_NAMES' | 'TEXT_ONLY_QUOTES'

/**
 * What keeps a text from being one; null for one that says something. Pure. A picture alone says something when its
 * words do: for those who cannot see it there is nothing else. So does code, and an address.
 */
export const emptinessOf = (source: string): Emptiness | null => {
  if (visible(source).trim() === '') return 'TEXT_EMPTY'
  const { said, quoted, code, links } = markdownVoices(source)
  if (isSeen(code)) return null
  const own = visible(said)
  const withoutNames = own.replace(mention, '').replace(/[\s,;:.!?&…]+/gu, '')
  if (withoutNames !== '') return null
  if (own.trim() !== '')
    return own.match(mention) ? 'TEXT_ONLY_NAMES' : isSeen(quoted) ? 'TEXT_ONLY_QUOTES' : null
  if (isSeen(quoted)) return 'TEXT_ONLY_QUOTES'
  return links.some(({ text }) => isSeen(text)) ? null : 'TEXT_EMPTY'
}

const isSeen = (text: string): boolean => visible(text).trim() !== ''
