import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { PayloadRequest, Where } from 'payload'
import { conductOf } from '../collections/code-of-conduct'
import type { CommentSubject } from '../collections/comments'
import { forumFacts, forumReading, type ForumsOptions } from '../collections/forums'
import type { ConfigStep } from '../config/pipe'
import { createGuardedFetch, ownAgent } from '../network/guardedFetch'
import type { ReadingOptions } from '../plugins/reading'
import { trustLevelOfMember } from '../plugins/standing'
import type { WritingOptions } from '../plugins/writing'
import { globalSlugs, slugs } from '../slugs'
import { commentSubjects } from './discussions'
import { forumListeners } from './forumListeners'
import { mayRead } from './mayRead'
import type { HubOptions, optionalNouns, optionalVerbs } from './options'

/** A noun or a verb that can be left out. */
export type Feature = (typeof optionalNouns)[number] | (typeof optionalVerbs)[number]

/** What every area of the hub is composed from: the options with their defaults, and what follows from them. */
export type HubContext = {
  options: HubOptions
  siteURL: string
  /** Signs what leaves the hub: links in mails. */
  secret: string
  now: () => Date
  random: () => number
  /** As many random bytes, written as twice as many letters. */
  randomHex: (bytes: number) => string
  fetch: ReturnType<typeof createGuardedFetch>
  /** A folder beside the uploads; absolute. */
  beside: (folder: string) => string
  /** Is the feature on, and what it is about? */
  has: (feature: Feature) => boolean
  /** The step of a feature; nothing where the feature is off. */
  when: (feature: Feature, step: () => ConfigStep) => ConfigStep
  conduct: ReturnType<typeof conductOf>
  /** What everybody reads, as far as the moderation goes: a condition, and the same asked of a text in hand. */
  visible: Where
  isVisible: (text: { moderation?: unknown }) => boolean
  /** Which of some members may read a document now. */
  readers: ReturnType<typeof mayRead>
  readable: ReturnType<typeof forumReading>
  forumOptions: ForumsOptions
  facts: ReturnType<typeof forumFacts>
  reading: ReadingOptions
  /** What can be commented on. */
  subjects: CommentSubject[]
  /** Where members write. */
  written: WritingOptions['collections']
}

/** Pure but for the clock, randomness and network that it hands on. */
export const contextOf = (options: HubOptions, secret: string): HubContext => {
  const { siteURL } = options
  const now = options.now ?? (() => new Date())
  const isOn = (feature: Feature): boolean => options.features?.[feature] ?? true
  const subjects = commentSubjects(isOn)
  const isCommented = isOn('comments') && subjects.length > 0
  const has = (feature: Feature): boolean => {
    if (feature === 'comments') return isCommented
    // Where nobody writes, there is nothing to judge.
    if (feature === 'moderation') return isOn('moderation') && (isOn('forums') || isCommented)
    return isOn(feature)
  }
  const visible: Where = has('moderation') ? { moderation: { equals: 'approved' } } : {}
  const isVisible: HubContext['isVisible'] = ({ moderation }) =>
    !has('moderation') || moderation === 'approved'
  const readable = forumReading(trustLevelOfMember)
  const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex')
  return {
    options,
    siteURL,
    secret,
    now,
    random: Math.random,
    randomHex,
    fetch: createGuardedFetch({
      allowPrivateNetwork: options.allowPrivateNetwork ?? false,
      userAgent: ownAgent(siteURL),
    }),
    beside: (folder) => path.join(path.dirname(options.mediaDirectory), folder),
    has,
    when: (feature, step) => (has(feature) ? step() : (same) => same),
    conduct: conductOf({ now }),
    visible,
    isVisible,
    readers: mayRead({ readable, isVisible }),
    readable,
    forumOptions: {
      now,
      visible,
      isVisible,
      reading: readable,
      isBound: ({ discusses }) => discusses != null,
      listeners: forumListeners({ moderation: has('moderation') }),
    },
    facts: forumFacts({ reading: readable, visible }),
    // The adapters write into what they are given.
    reading: { now, randomHex, visible: () => structuredClone(visible), isVisible },
    subjects,
    written: [
      ...(has('forums')
        ? ([
            { slug: slugs.topics, type: 'Topic', texts: ['title', 'body'] },
            { slug: slugs.replies, type: 'Reply', texts: ['body'] },
          ] as const)
        : []),
      ...(has('comments')
        ? ([{ slug: slugs.comments, type: 'Comment', texts: ['body'], guarded: false }] as const)
        : []),
    ],
  }
}

/** Does everybody read it, in some language? */
export const isPublished = ({ _status }: { _status?: unknown }): boolean => _status === 'published'

/** The community's name. System read: the name is public. */
export const hubName = async (req: PayloadRequest): Promise<string | null> => {
  const { name } = await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return name ?? null
}
