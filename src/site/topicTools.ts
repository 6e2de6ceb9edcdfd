import type { Me } from './server/visit'

/** Does this member keep order in the forum? They see its tools; the hub decides anew at every use. */
export const keepsOrder = (me: Pick<Me, 'roles'> | null): boolean =>
  me?.roles?.some((role) => ['moderator', 'manager', 'admin'].includes(role)) ?? false

/** What the address of a thread asks of its tools. */
export type ToolsView = {
  /** Are the tools of the topic open? */
  isOpen: boolean
  /** Number of the reply that is about to be deleted; null: none is. */
  removing: number | null
}

/** Pure: reads it from the query of an address. */
export const toolsOf = (query: string): ToolsView => {
  const asked = new URLSearchParams(query)
  const number = asked.get('remove') ?? ''
  return {
    isOpen: asked.get('tools') === 'open',
    removing: /^[1-9]\d{0,6}$/.test(number) ? Number(number) : null,
  }
}

/** Pure: the same page with its tools opened, or with the question whether a reply goes; null closes both. */
export const toolsAddress = (path: string, query: string, open: 'tools' | number | null): string => {
  const asked = new URLSearchParams(query)
  asked.delete('tools')
  asked.delete('remove')
  if (open === 'tools') asked.set('tools', 'open')
  else if (open !== null) asked.set('remove', String(open))
  const rest = asked.toString()
  return `${path}${rest === '' ? '' : `?${rest}`}#${typeof open === 'number' ? `reply-${open}` : 'tools'}`
}

/** Numbers of one split at most, as the hub takes them. */
const mostNumbers = 1_000

/**
 * Pure: the numbers of replies in what a person wrote: `3, 5-9 12`. Null when it holds anything else, or too many.
 */
export const numbersIn = (text: string): number[] | null => {
  const found = new Set<number>()
  const parts = text
    .replace(/\s*[-–]\s*/gu, '-')
    .split(/[\s,;#]+/u)
    .filter((part) => part !== '')
  for (const part of parts) {
    const [, first, last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/u.exec(part) ?? []
    if (first === undefined) return null
    const [from, to] = [Number(first), Number(last)]
    if (from < 1 || to < from || to - from >= mostNumbers) return null
    for (let number = from; number <= to; number += 1) found.add(number)
  }
  return found.size === 0 || found.size > mostNumbers ? null : [...found].sort((a, b) => a - b)
}

/** Pure: the slug of a topic in its address, or in itself: the last part of the path; null when there is none. */
export const slugIn = (text: string): string | null => {
  const path = text.trim().split(/[?#]/u)[0] ?? ''
  const last = path.replace(/\/+$/u, '').split('/').at(-1) ?? ''
  try {
    return last === '' ? null : decodeURIComponent(last)
  } catch {
    // A stray percent sign: no address of ours.
    return null
  }
}
