import type { PayloadRequest, SanitizedConfig } from 'payload'
import { versionOf } from '../../../core/versionOf'
import { globalSlugs } from '../../../slugs'
import { type Check, type Standing, standings } from '../checks/check'
import type { Lesson } from '../checks/classifier/lesson'
import type { HeadName } from '../checks/classifier/heads'
import { ownWords, type OwnWord } from '../checks/ownWords'
import type { PlaceThresholds, Policy, Thresholds } from '../decide'
import { lessonInUse } from '../learning/lessonInUse'
import type { ModerationSettings } from '../options'
import { providersOf, type ProvidersSettings } from '../providers/settings'
import { idOf, targetKey } from '../target'

/** The rules that texts are judged by at this moment: the hub's options, and over them what managers decided. */
export type Rules = {
  policy: Policy
  /** Names the policy, in the record of every decision. */
  version: string
  /** The hub's checks with what they were taught, then those that managers made: their own words. */
  checks: readonly Check[]
  /** What becomes of a picture that the team has listed: held with the text that shows it, or refused when uploaded. */
  knownPictures: 'hold' | 'refuse'
  /** Which head decisions that cite a rule of the code teach, by the rule's key. */
  teaches: Readonly<Record<string, HeadName>>
  /** The services that are asked besides. */
  services: ProvidersSettings
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
  knownPictures?: 'hold' | 'refuse' | null
  teaching?: { rule?: string | null; head?: HeadName | null }[] | null
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
  const rules = {
    ...rulesFrom(settings, stored, await lessonInUse(req)),
    services: await providersOf(req),
  }
  known.set(config, { at, rules })
  return rules
}

/** Whoever changed the rules here is judged by the new ones at once. */
export const forgetRules = (req: PayloadRequest): void => {
  known.delete(req.payload.config)
}

/** Pure: the hub's policy and checks with what managers stored over them, and what was learnt. */
export const rulesFrom = (
  { policy: given, checks }: Pick<ModerationSettings, 'policy' | 'checks'>,
  { thresholds, words, knownPictures, teaching }: Stored,
  lesson: Lesson | null,
): Omit<Rules, 'services'> => {
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
  const taught = lesson === null ? checks : checks.map((check) => check.taught?.(lesson) ?? check)
  return {
    policy,
    version: versionOf(policy),
    checks: list.length === 0 ? taught : [...taught, ownWords(list)],
    knownPictures: knownPictures ?? 'hold',
    teaches: Object.fromEntries(
      (teaching ?? []).flatMap(({ rule, head }) => (rule && head ? [[rule, head]] : [])),
    ),
  }
}
