import { defineLifecycle } from '../../core/lifecycle'
import type { Reason } from './reasons'

/** What the guards know of the text that is about to move, and of who moves it. */
export type DeskFacts = {
  /** Does a category of the document ask for an approval? */
  approvalRequired: boolean
  /** Is this very text approved? */
  isApproved: boolean
  /** Is the one who moves it among its reviewers? */
  isReviewer: boolean
  /** Did the one who moves it write it, or hand it in? */
  isOwn: boolean
}

/** The sentence's key; `reasons.ts` has the words. */
const because = (reason: Reason): Reason => reason

const mayGoOut = ({ approvalRequired, isApproved }: DeskFacts): true | string =>
  !approvalRequired || isApproved || because('approvalNeeded')

const mayDecide = ({ isReviewer, isOwn }: DeskFacts): true | string => {
  if (!isReviewer) return because('notReviewer')
  return !isOwn || because('ownText')
}

/**
 * The way of one language of a text to the world. A text that is public and gets a new draft starts again, while the
 * world goes on reading what was published.
 */
export const deskLifecycle = defineLifecycle<
  'draft' | 'inReview' | 'changesAsked' | 'approved' | 'scheduled' | 'published' | 'archived',
  DeskFacts
>({
  initial: 'draft',
  states: {
    draft: ['inReview', 'scheduled', 'published', 'archived'],
    /** Reviewers have it. */
    inReview: ['draft', 'changesAsked', 'approved'],
    changesAsked: ['inReview', 'draft', 'archived'],
    /** Changing the text sends it back to its reviewers. */
    approved: ['inReview', 'draft', 'scheduled', 'published', 'archived'],
    /** Goes out by itself at a time. */
    scheduled: ['draft', 'approved', 'inReview', 'published'],
    published: ['draft', 'archived'],
    /** Was public, and is not any more: its address says that it is gone. */
    archived: ['draft'],
  },
  guards: [
    { from: 'draft', to: 'scheduled', name: 'approved', allow: mayGoOut },
    { from: 'draft', to: 'published', name: 'approved', allow: mayGoOut },
    { from: 'approved', to: 'scheduled', name: 'approved', allow: mayGoOut },
    { from: 'approved', to: 'published', name: 'approved', allow: mayGoOut },
    { from: 'scheduled', to: 'published', name: 'approved', allow: mayGoOut },
    { from: 'inReview', to: 'approved', name: 'reviewer', allow: mayDecide },
    { from: 'inReview', to: 'changesAsked', name: 'reviewer', allow: mayDecide },
  ],
})

/** One of the desk's stages. */
export type Stage = keyof typeof deskLifecycle.states

/** All of them, in the order of the table. */
export const stages = Object.keys(deskLifecycle.states) as Stage[]

/** Names of the stages in both languages. */
export const stageLabels: Record<Stage, { en: string; fr: string }> = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  inReview: { en: 'In review', fr: 'En relecture' },
  changesAsked: { en: 'Changes asked', fr: 'Modifications demandées' },
  approved: { en: 'Approved', fr: 'Approuvé' },
  scheduled: { en: 'Scheduled', fr: 'Programmé' },
  published: { en: 'Published', fr: 'Publié' },
  archived: { en: 'Archived', fr: 'Archivé' },
}

/** What an ordinary save does to the stage; see {@link stageAfterSave}. */
export type Save = {
  from: Stage
  /** Is the language public after the save? */
  isPublic: boolean
  /** Did the save change what was approved? */
  textChanged: boolean
  /** Does the text need an approval that it does not have (any more)? */
  approvalVoid: boolean
}

/** Pure: where a save that asks for no stage leads. */
export const stageAfterSave = ({ from, isPublic, textChanged, approvalVoid }: Save): Stage => {
  if (isPublic) return 'published'
  if (from === 'published') return 'draft'
  // Also without a change of its words: it may have been put into a category that asks for more.
  if (from === 'scheduled') return approvalVoid ? 'inReview' : from
  if (!textChanged) return from
  if (from === 'archived') return 'draft'
  return from === 'approved' ? 'inReview' : from
}
