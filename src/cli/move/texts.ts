import { slugs } from '../../slugs'
import { movedId } from './movedId'

/**
 * Ids in texts and facts, which no relationship tells of: keys, and what the hub writes down about something. By
 * collection and path of the field. `beginning`: the text begins with an id, or is one. `parts`: it is made of parts,
 * `replies:12 7`, `idea.changed:5`, and those that are numbers are ids. `facts`: JSON, whose numbers under the names below
 * are ids. `names`: JSON, whose own keys are ids.
 */
export const idTexts: Readonly<
  Record<string, Readonly<Record<string, 'beginning' | 'parts' | 'facts' | 'names'>>>
> = {
  [slugs.topics]: { discusses: 'parts' },
  [slugs.topicEvents]: { data: 'facts' },
  [slugs.events]: { continuesKey: 'beginning' },
  [slugs.rosters]: { key: 'beginning' },
  [slugs.eventMessages]: { key: 'beginning' },
  [slugs.eventPosts]: { key: 'beginning' },
  [slugs.contestBallots]: { counts: 'names' },
  [slugs.contestResults]: { rankings: 'facts' },
  [slugs.contestCertificates]: { key: 'parts' },
  [slugs.comments]: { subject: 'parts', key: 'parts' },
  [slugs.attachments]: { uses: 'parts' },
  [slugs.accountTokens]: { data: 'facts' },
  [slugs.moderationCases]: { key: 'parts', reasons: 'facts' },
  [slugs.moderationLog]: { key: 'parts', facts: 'facts', reasons: 'facts' },
  [slugs.moderationPrints]: { target: 'parts', place: 'parts' },
  [slugs.moderationLessons]: { from: 'facts' },
  [slugs.reports]: { target: 'parts', openKey: 'parts', evidence: 'facts' },
  [slugs.notices]: { target: 'parts', evidence: 'facts' },
  [slugs.statements]: { key: 'parts', target: 'parts', reasons: 'facts' },
  [slugs.appeals]: { key: 'parts' },
  [slugs.watchAlerts]: { key: 'beginning' },
  [slugs.watchCalls]: { facts: 'facts' },
  [slugs.deskEntries]: { document: 'beginning' },
  [slugs.deskRemarks]: { document: 'beginning' },
  [slugs.deskTimers]: { document: 'beginning', slot: 'parts' },
  [slugs.previewLinks]: { document: 'beginning' },
  [slugs.outbox]: { payload: 'facts' },
  [slugs.announcements]: { 'source.document': 'beginning', key: 'parts', about: 'facts' },
  [slugs.deliveries]: { clearedFor: 'beginning' },
  [slugs.channelSlots]: { key: 'beginning' },
  [slugs.channelWarnings]: { key: 'beginning' },
  [slugs.channelWordings]: { key: 'parts' },
  [slugs.evergreenPosts]: { 'source.document': 'beginning', key: 'parts' },
  [slugs.networkMessages]: { key: 'beginning' },
  [slugs.hookReceipts]: { key: 'beginning' },
  [slugs.notifications]: { key: 'parts', subject: 'facts', data: 'facts', slot: 'beginning' },
  [slugs.subscriptions]: { target: 'parts' },
  [slugs.reactions]: { target: 'parts' },
  [slugs.readingMarks]: { scope: 'parts' },
  [slugs.textRevisions]: { target: 'parts' },
  [slugs.dataExports]: { slot: 'beginning' },
  'payload-preferences': { key: 'parts' },
}

/**
 * Unique or indexed texts that hold no id, in the words of the field's path: what else is unique must be said above, and
 * a test asks for it.
 */
export const withoutIds: readonly RegExp[] = [
  /(^|\.)(slug|formerSlugs|handle|skeleton|filename|importedFrom|address|host|code|globalSlug|from)$/,
  /(^|\.)(hash|digest|sha256|dHash|print|band\d|contactHash|fingerprint|clientKey|session|round)$/,
  /(^|\.)(kind|state|topic|purpose|moveFault|path)$/,
]

/** Unique or indexed texts that hold no id, each by its name. */
export const withoutIdsHere: readonly string[] = [
  // Random, and known to the networks.
  `${slugs.deliveries}.key`,
  'payload-kv.key',
  // Of people on other networks.
  `${slugs.networkMessages}.writerHandle`,
  // The network, and its server.
  `${slugs.networkApps}.key`,
]

/** Names under which facts keep ids. */
const idNames = new Set(
  [
    'id document doc member members author authors by of to case topic reply comment post event rsvp entry entries',
    'contest draw raid sanction appeal delivery channel stop report notice form answer export after other named answered',
    'reporter reporters moderator thread subject forum from into media announcement statement splitInto',
  ].flatMap((line) => line.split(' ')),
)

const day = /^\d{4}-\d\d-\d\d/

/** Pure: `replies:12 7` with its ids as they will be. Dates, and numbers behind any other sign, are left. */
export const movedParts = (text: string): string =>
  text.replace(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|(?<=^|[: ]|[a-z]-)\d+(?=$|[:| #])/g, (found) =>
    day.test(found) ? found : movedId(found),
  )

/** Pure: a text that begins with an id, with the one it will be. */
export const movedBeginning = (text: string): string =>
  text.replace(/^\d+(?=$|[^\d-])/, (found) => movedId(found))

const isId = (value: unknown): value is number | string =>
  (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) ||
  (typeof value === 'string' && /^[1-9]\d*$/.test(value))

/** Pure: facts with the ids in them as they will be. */
export const movedFacts = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => movedFacts(each, name))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, movedFacts(each, key)]))
  if (idNames.has(name) && isId(value)) return movedId(value)
  return typeof value === 'string' && aKey.test(value) ? movedParts(value) : value
}

/** A key that names a document among facts: `posts:12`. Never a sentence. */
const aKey = new RegExp(`^(?:[a-z.-]+:)?(?:${Object.values(slugs).join('|')}):\\d+(?::\\S+)?$`)

/** Pure: facts whose own keys are ids. */
export const movedNames = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [isId(key) ? movedId(key) : key, each]))
    : value

/** How a field's text or facts are written on MongoDB; null for one that holds no id. */
export const rewriterOf = (owner: string, path: string): ((value: unknown) => unknown) | null => {
  const how = idTexts[owner]?.[path]
  if (how === undefined) return null
  if (how === 'facts') return (value) => movedFacts(value, '')
  if (how === 'names') return movedNames
  const write = how === 'parts' ? movedParts : movedBeginning
  return (value) =>
    Array.isArray(value)
      ? value.map((each) => (typeof each === 'string' ? write(each) : each))
      : typeof value === 'string'
        ? write(value)
        : value
}
