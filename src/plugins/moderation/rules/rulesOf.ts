import type { GlobalAfterChangeHook, PayloadRequest, SanitizedConfig } from 'payload'
import { versionOf } from '../../../core/versionOf'
import { globalSlugs } from '../../../slugs'
import { type Check, type Standing, standings } from '../checks/check'
import { ownWords, type OwnWord } from '../checks/ownWords'
import type { PlaceThresholds, Policy, Thresholds } from '../decide'
import type { ModerationSettings } from '../options'
import { idOf, targetKey } from '../target'

/** The rules that texts are judged by at this moment: the hub's options, and over them what managers decided. */
export type Rules = {
  policy: Policy
  /** Names the policy, in the record of every decision. */
  version: string
  /** Checks that managers made: their own words. */
  checks: readonly Check[]
}

/** What the global holds. */
type Stored = {
  thresholds?:
    | {
        place?: { relationTo: string; value: unknown } | null
        standing?: Standing | null
        hold?: number | null
        refuse?: number | null
      }[]
    | null
  words?: { entry?: string | null; isExpression?: boolean | null; severity?: string | null }[] | null
}

/** How long a process may judge by rules that another process has changed since. */
const freshForMs = 10_000

const known = new WeakMap<SanitizedConfig, { at: number; rules: Rules }>()

/** The rules that hold now, read at most every ten seconds: a post is saved a thousand times as often as a rule. */
export const rulesOf = async (settings: ModerationSettings, req: PayloadRequest): Promise<Rules> => {
  const at = settings.now().getTime()
  const { config } = req.payload
  const kept = known.get(config)
  if (kept && Math.abs(at - kept.at) < freshForMs) return kept.rules
  const stored = (await req.payload.findGlobal({
    slug: globalSlugs.moderationRules,
    depth: 0,
    // Whoever writes, the rules of the hub hold.
    overrideAccess: true,
    req,
  })) as Stored
  const rules = rulesFrom(settings.policy, stored)
  known.set(config, { at, rules })
  return rules
}

/** Whoever changed the rules here is judged by the new ones at once. */
export const forgetRules: GlobalAfterChangeHook = ({ doc, req }) => {
  known.delete(req.payload.config)
  return doc as unknown
}

/** Pure: the hub's policy with what managers stored over it. */
export const rulesFrom = (given: Policy, { thresholds, words }: Stored): Rules => {
  const everywhere: Record<Standing, Thresholds> = { ...given.thresholds }
  const places: Record<string, PlaceThresholds> = { ...given.places }
  for (const { place, standing, hold, refuse } of thresholds ?? []) {
    if (!standing || !standings.includes(standing) || hold == null || refuse == null) continue
    const id = idOf(place?.value)
    if (!place || id === null) everywhere[standing] = { hold, refuse }
    else {
      const key = targetKey({ collection: place.relationTo, id })
      places[key] = { ...places[key], [standing]: { hold, refuse } }
    }
  }
  const policy: Policy = {
    thresholds: everywhere,
    ...(Object.keys(places).length === 0 ? {} : { places }),
  }
  const list = (words ?? []).flatMap(({ entry, isExpression, severity }): OwnWord[] =>
    entry ? [{ entry, isExpression: isExpression === true, weight: Number(severity ?? 5) }] : [],
  )
  return { policy, version: versionOf(policy), checks: list.length === 0 ? [] : [ownWords(list)] }
}
