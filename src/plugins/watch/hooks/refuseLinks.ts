import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole, userOf } from '../../../access'
import { watchErrors } from '../errors'
import type { WatchPorts } from '../options'
import { raidAt } from '../raid'

/** Written out, or as a bare host that sites turn into links: anything that leads elsewhere. */
const leadsElsewhere = /\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|\]\(|<a\s/iu

/** Level from which on members are trusted with links in raid mode too: Discourse's “regular”. */
const trusted = 3

/**
 * While raid mode is on, texts with links are taken from trusted members and staff alone. An edit that leaves the texts
 * as they are passes.
 *
 * @throws LINKS_OFF naming the text.
 */
export const refuseLinks =
  (ports: WatchPorts, texts: readonly string[]): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const member = userOf(req)
    if (member === null || hasRole(req, 'moderator', 'manager', 'editor')) return data
    const before = (originalDoc ?? {}) as Readonly<Record<string, unknown>>
    const field = texts.find((name) => {
      const text = (data as Readonly<Record<string, unknown>>)[name]
      return typeof text === 'string' && text !== before[name] && leadsElsewhere.test(text)
    })
    if (field === undefined || (await raidAt(ports.now(), req)) === null) return data
    if ((await ports.level(member.id, req)) < trusted) throw watchErrors.LINKS_OFF({ field })
    return data
  }
