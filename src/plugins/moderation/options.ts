import type { PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { Target } from '../../core/target'
import type { GuardedFetch } from '../../network/guardedFetch'
import type { Check, Signal, Standing } from './checks/check'
import { checksOf, type ChecksOptions } from './checks/registry'
import { defaultPolicy, type Policy } from './decide'

/** How the documents of a moderated collection are read: names of their fields. */
export type ModeratedCollection = {
  /** Collection slug. */
  slug: string
  /** A document opens a conversation; the others join one. */
  opens?: boolean
  /** Field of the title, when there is one. */
  title?: string
  /** Field of the text, in Markdown. */
  text: string
  /** Fields of further words that are judged with the text. @default none */
  also?: readonly string[]
  /** Relationship to the member who wrote it; empty where strangers write. */
  author: string
  /**
   * Written elsewhere, by people who have no account here: judged as a newcomer's, whoever brings it in, and read by
   * whom the collection itself lets in. Nobody rewrites it.
   *
   * @default members write it here
   */
  byStrangers?: boolean
  /**
   * Field by which its long lists are sorted. One index over it, the state and the author then answers such a list in
   * order, whoever asks; an index on the state alone would find nearly every document and sort them all.
   * @default none: lists are short, or of one parent
   */
  listedBy?: string
  /**
   * Where it stands, for thresholds of that place: a relationship of its own, or (`through`) of its parent's.
   * @default nowhere in particular
   */
  place?: {
    /** Collection of the places. */
    collection: string
    /** The relationship that names the place. */
    field: string
    through?: { field: string; collection: string }
  }
  /**
   * Pure: has its author handed it in? What has not been is nobody's affair: it is not judged, and its state is
   * `pending`; handed in, it is judged as something new.
   *
   * @default every row is
   */
  isReady?: (row: Readonly<Record<string, unknown>>) => boolean
  /**
   * It is a member's own face, not a post: it stays in view with the words that were approved last while new ones are
   * held; the collection sees to that. No moderator rewrites it.
   * @default a post
   */
  face?: {
    /** Pure: the row with the words that its member wrote last, shown or not. */
    written: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
    /** Does somebody become a member by this request? They have no session, and are judged as a newcomer. */
    isJoining: (req: PayloadRequest) => boolean
  }
  /** What it was said under: under the first of these that it names. */
  parents?: readonly {
    /** Relationship to the parent. */
    field: string
    /** Field of the parent's title. */
    title: string
    /** The parent is moderated too: what stands under a hidden one is hidden with it. @default false */
    moderated?: boolean
  }[]
}

/** A collection of pictures that members upload. */
export type PictureCollection = {
  /** Collection slug; its rows name their file as Payload does. */
  slug: string
  /** Texts show them, and are held with them; where not, a known picture is refused. */
  isHeldWithTexts: boolean
}

/** Pure: of the moderated collections, those of posts. */
export const postsOf = (collections: readonly ModeratedCollection[]): ModeratedCollection[] =>
  collections.filter(({ face }) => face === undefined)

/** Pure: of those of posts, the ones that members write here. */
export const membersPosts = (collections: readonly ModeratedCollection[]): ModeratedCollection[] =>
  postsOf(collections).filter(({ byStrangers }) => byStrangers !== true)

/** A rule of the code of conduct in force. Title and text are in the language of the request. */
export type ConductRule = { key: string; title: string; text: string }

/** What {@link moderation} needs to know. */
export type ModerationOptions = {
  emit: Emit
  now: () => Date
  /** The one way out: services that are asked besides the checks. */
  fetch: GuardedFetch
  /** In [0, 1), spreads retries. */
  random: () => number
  collections: readonly ModeratedCollection[]
  /** Pictures that members upload: compared with the list of known ones. @default none */
  pictures?: readonly PictureCollection[]
  /** The code of conduct in force: a rejection cites one of its rules. Null while there is none. */
  conduct: (req: PayloadRequest) => Promise<{ version: number; rules: readonly ConductRule[] } | null>
  /**
   * Writes without a signed-in member (the seed, an import, the operator's tool) are approved unseen. `false`:
   * they are screened as their author's.
   *
   * @default true
   */
  trustSystem?: boolean
  /** Options of the checks, by id; `false` leaves one out. @default all, with their own defaults */
  checks?: ChecksOptions
  /** @default {@link defaultPolicy} */
  policy?: Policy
  /** Public origin of the site, without a slash at the end: answers link to the rule cited. */
  siteURL: string
  /** Minutes that a moderator's claim on a case holds. @default 15 */
  claimMinutes?: number
  /** Minutes within which a decision can be taken back. @default 30 */
  undoMinutes?: number
  /** Days that the words of a case are kept after its decision. @default 183: art. 20 DSA gives six months to complain */
  evidenceDays?: number
  /**
   * Makes a conversation of its own of a post, and answers it.
   * @default none: `split` is not offered
   */
  splitOff?: ((args: SplitArgs) => Promise<Target>) | null
  /** Warns a member formally. @default none: a warning is the decision and its mail */
  warn?: ((args: WarnArgs) => Promise<void>) | null
  /**
   * Is a member kept out of the hub at this moment? A mail's link asks for no session that could have been ended.
   * @default nobody is
   */
  isBarred?: (about: { member: number | string; req: PayloadRequest }) => Promise<boolean>
  /** What others notice about a text by the standing of its writer, beside the checks. @default nothing */
  alerts?: (standing: Standing, req: PayloadRequest) => Promise<readonly Signal[]>
  /**
   * The address that a request comes from, as the proxy rules see it; kept as a hash of the day.
   * @default nobody knows: newcomers of one address are not counted together
   */
  clientOf?: (req: PayloadRequest) => string | null
  /** How far a member is known. Who may decide cases is staff by role, and is not asked for. */
  standing: (about: { member: number | string; req: PayloadRequest }) => Promise<Exclude<Standing, 'staff'>>
}

/** What is split off, under which title, and why. */
export type SplitArgs = { target: Target; title: string; note: string; req: PayloadRequest }

/** Who is warned by whom, for what. */
export type WarnArgs = {
  member: number | string
  case: number | string
  /** Key of the rule cited. */
  rule: string
  note: string | null
  by: number | string
  req: PayloadRequest
}

/** {@link ModerationOptions} with every default in place. */
export type ModerationSettings = Required<Omit<ModerationOptions, 'checks'>> & { checks: readonly Check[] }

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: ModerationOptions): ModerationSettings => ({
  trustSystem: true,
  policy: defaultPolicy,
  claimMinutes: 15,
  undoMinutes: 30,
  evidenceDays: 183,
  splitOff: null,
  pictures: [],
  warn: null,
  alerts: () => Promise.resolve([]),
  clientOf: () => null,
  isBarred: async () => false,
  ...options,
  checks: checksOf(
    options.checks ?? {},
    options.collections.filter(({ opens }) => opens).map(({ slug }) => slug),
  ),
})

/** Where `config.custom` keeps the settings, for what Payload loads by path and hands nothing to. */
export const settingsKey = 'hubModeration'

/** The settings of a running hub. */
export const settingsOf = (config: { custom?: Record<string, unknown> }): ModerationSettings =>
  config.custom?.[settingsKey] as ModerationSettings
