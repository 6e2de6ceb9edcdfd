import { createHash } from 'node:crypto'
import { validateHandle } from '../../collections/members'
import { slugify } from '../../core/text'

// A handle has 30 characters at most; what is left serves to number namesakes.
const handleMax = 26

/** Pure: one person for `Julien MOURA` and `Julien Moura`. */
export const authorKey = (name: string): string => `author:${slugify(name, 100) || digest(name)}`

/** Pure: the n-th handle to try for an author of this name; 3 to 30 of a–z, 0–9 and hyphen. */
export const handleFor = (name: string, attempt: number): string => {
  const latin = slugify(name, handleMax).replace(/[^a-z0-9-]/g, '')
  const plain = latin.replace(/^-+|-+$/g, '')
  const base = validateHandle(plain) === true ? plain : `author-${plain || digest(name)}`
  return attempt === 1 ? base : `${base.slice(0, handleMax)}-${attempt}`
}

const digest = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 8)
