import { formatNames } from 'payload'
import type { GraphQLExtension } from '../../config/hubCustom'
import { heldFor } from './heldFor'
import { decisionNames } from './decisions'
import { claimCase, releaseCase } from './operations/claimCase'
import { decideCase } from './operations/decideCase'
import { decideCases } from './operations/decideCases'
import { caseByLink, decideByLink, linkDecisions } from './link/decideByLink'
import { moderationCase } from './operations/moderationCase'
import { moderationQueue, queueViews } from './operations/moderationQueue'
import { replayDecision } from './operations/replayDecision'
import { askSecondOpinion, giveOpinion, noteOnCase } from './operations/talk'
import { undoDecision } from './operations/undoDecision'
import type { ModerationSettings } from './options'
import { listPicture } from './pictures/listPicture'

/** The verbs of moderation. The queue itself is the collection `moderation-cases`. */
export const moderationGraphQL = (settings: ModerationSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "edit: with other words, shown · hide: until its author edits it · split: as a topic of its own · warn: shown, and its author is warned."
    enum CaseDecision {
      ${decisionNames.join('\n      ')}
    }

    "open: all that wait · mine: those I hold · asked: whose second opinion is mine to give · decided: the latest first."
    enum QueueView {
      ${queueViews.join('\n      ')}
    }

    "A case after a decision."
    type DecidedCase {
      case: ID!
      "The row version from now on."
      version: Int!
      collection: String!
      id: ID!
      "approved, held or rejected: what the post is now."
      moderation: String!
    }

    type Claim {
      case: ID!
      claimedBy: ID
      "When it ends by itself."
      until: DateTime
    }

    "A case after something was said about it among moderators."
    type TalkedCase {
      case: ID!
      version: Int!
    }

    input CaseVersionInput {
      case: ID!
      version: Int!
    }

    type BulkAnswer {
      case: ID!
      "The row version from now on; null when the case was left as it is."
      version: Int
      "Why it was left: a code such as CASE_CHANGED or OWN_POST."
      error: String
    }

    type BulkDecision {
      answers: [BulkAnswer!]!
    }

    type QueuedCase {
      id: ID!
      version: Int!
      "open or decided."
      status: String!
      "Slug of the collection that it is about."
      kind: String!
      moderation: String!
      title: String!
      excerpt: String!
      author: String
      "Why it is here, strongest first, in the language of the request."
      reasons: [String!]!
      openedAt: DateTime!
      decidedAt: DateTime
      "Severity × age × reach."
      urgency: Float!
      reportCount: Int!
      "Who holds it now."
      claimedBy: String
      isMine: Boolean!
      "Written by who asks, or decided by them before: somebody else decides."
      isOwn: Boolean!
      "none, asked or given."
      opinion: String!
    }

    type QueueCounts {
      open: Int!
      mine: Int!
      asked: Int!
    }

    type ModerationQueue {
      cases: [QueuedCase!]!
      "Where the next page begins; null on the last."
      end: String
      counts: QueueCounts!
    }

    type CasePassage {
      id: ID!
      author: String!
      text: String!
      at: DateTime!
      isThis: Boolean!
    }

    type CasePost {
      collection: String!
      id: ID!
      title: String!
      "As written, in Markdown."
      text: String!
      html: String!
      createdAt: DateTime!
      "Title of what it was said under."
      under: String!
      "What was said just before and after it, itself among them."
      around: [CasePassage!]!
      "The pictures that it shows."
      pictures: [CasePicture!]!
    }

    type CasePicture {
      "Name of its file."
      file: String!
      url: String!
      "Is it on the list of known pictures?"
      isKnown: Boolean!
    }

    "A picture on the list of those that are not to be shown again."
    type ListedPicture {
      known: ID!
      reason: String!
      "How far the picture is from it: 0 is the same, else bits of 128."
      distance: Int!
    }

    type EarlierCase {
      id: ID!
      excerpt: String!
      moderation: String!
      rule: String
      decidedAt: DateTime
    }

    type AlikeCase {
      id: ID!
      excerpt: String!
      moderation: String!
      rule: String
      decidedAt: DateTime
      "From 0, nothing in common, to 1, the same words."
      likeness: Float!
    }

    type CaseAuthor {
      id: ID!
      name: String!
      handle: String!
      "What they are written to in."
      language: String!
      standing: String!
      since: DateTime!
      approved: Int!
      rejected: Int!
      decided: [EarlierCase!]!
    }

    type CaseReason {
      text: String!
      evidence: String!
      weight: Float!
    }

    type CaseEntry {
      number: Int!
      action: String!
      "Null: the machine."
      actor: String
      at: DateTime!
      rule: String
      "Words to the author."
      note: String
      "Words among moderators."
      remark: String
      advice: String
    }

    type CaseRule {
      key: String!
      title: String!
      text: String!
    }

    type CaseAnswer {
      id: ID!
      name: String!
      "The decisions that it goes with; empty for all."
      decisions: [String!]!
      "In the author's language, filled in but for {rule}."
      text: String!
      language: String!
    }

    type CaseColleague {
      id: ID!
      name: String!
    }

    type CaseText {
      title: String!
      text: String!
    }

    "A case with all that is needed to decide it."
    type CaseDetail {
      id: ID!
      version: Int!
      status: String!
      kind: String!
      moderation: String!
      openedAt: DateTime!
      reportCount: Int!
      "As it stands; null when it is gone."
      post: CasePost
      "As it was when it was last judged."
      evidence: CaseText
      author: CaseAuthor
      reasons: [CaseReason!]!
      "Decisions on texts that say the same, or nearly."
      alike: [AlikeCase!]!
      log: [CaseEntry!]!
      rules: [CaseRule!]!
      answers: [CaseAnswer!]!
      colleagues: [CaseColleague!]!
      claimedBy: String
      isMine: Boolean!
      opinion: String!
      mayAdvise: Boolean!
      "What who asks may decide now."
      offered: [CaseDecision!]!
      undoUntil: DateTime
    }

    "What the page behind a mail's link shows before anything is decided."
    type LinkedCase {
      case: ID!
      "Slug of the collection that it is about."
      kind: String!
      author: String!
      title: String!
      "Without markup."
      text: String!
      "Title of what it was said under; empty when it stands alone."
      under: String!
      "What was said just before it."
      before: [LinkedPassage!]!
      reasons: [String!]!
      moderation: String!
      rules: [CaseRule!]!
    }

    type LinkedPassage {
      author: String!
      text: String!
    }

    enum LinkDecision {
      ${linkDecisions.join('\n      ')}
    }

    "An entry of the log, judged again from what was known."
    type ReplayedDecision {
      case: ID!
      number: Int!
      action: String!
      "allow, hold or refuse, as it was decided; null for what a person decided."
      recorded: String
      "What follows from the signals and thresholds that were kept."
      replayed: String
      agrees: Boolean
      "What this hub no longer has of what judged then, with its version."
      missing: [String!]!
      "The text was looked at again by the checks that are still here, and they noticed the same."
      sameSignals: Boolean
    }

    extend type Query {
      moderationQueue(view: QueueView = open, kind: String, first: Int = 30, after: String): ModerationQueue!
      moderationCase(id: ID!): CaseDetail!
      "By the signed link of a mail; nobody has to be signed in."
      caseByLink(token: String!): LinkedCase!
      replayDecision(case: ID!, number: Int!): ReplayedDecision!
    }

    ${settings.collections
      .map(
        ({ slug }) => `extend type ${typeOf(slug)} {
      "Why it is not for everybody, for its author and those who decide; empty for all others."
      heldFor: [String!]!
    }`,
      )
      .join('\n')}

    extend type Mutation {
      decideCase(
        case: ID!
        decision: CaseDecision!
        "Key of a rule of the code of conduct in force; everything but an approval needs one."
        rule: String
        "Words to the author."
        note: String
        "An answer of the bank, before those words; its author reads it in their language."
        answer: ID
        "edit: the text from now on."
        text: String
        "edit: the title from now on, where there is one · split: that of the new topic."
        title: String
        "The version of the case that was looked at: CASE_CHANGED when there is a newer one."
        version: Int
      ): DecidedCase!
      "approve, hide or reject, for at most 50 cases; each is decided or left for itself."
      decideCases(
        cases: [CaseVersionInput!]!
        decision: CaseDecision!
        rule: String
        note: String
        answer: ID
      ): BulkDecision!
      "Takes the last decision back, for some minutes."
      undoDecision(case: ID!, version: Int): DecidedCase!
      "Takes a case for some minutes; asked again, they begin anew."
      claimCase(case: ID!): Claim!
      releaseCase(case: ID!): Claim!
      "A note among moderators."
      noteOnCase(case: ID!, remark: String!): TalkedCase!
      "Asks a colleague, or any, what they think."
      askSecondOpinion(case: ID!, of: ID, remark: String): TalkedCase!
      "Decides by the signed link of a mail, in the name of whom it was sent to, and uses it up."
      decideByLink(token: String!, decision: LinkDecision!, rule: String, note: String): DecidedCase!
      "Puts a picture that a case’s text shows on the list of those that are not to be shown again."
      listPicture(case: ID!, file: String!, reason: String): ListedPicture!
      giveOpinion(case: ID!, advice: CaseDecision!, remark: String): TalkedCase!
    }
  `,
  mutations: {
    decideCase: decideCase(settings),
    decideCases: decideCases(settings),
    undoDecision: undoDecision(settings),
    claimCase: claimCase(settings),
    releaseCase: releaseCase(settings),
    noteOnCase: noteOnCase(settings),
    askSecondOpinion: askSecondOpinion(settings),
    giveOpinion: giveOpinion(settings),
    listPicture: listPicture(settings),
    decideByLink: decideByLink(settings),
  },
  queries: {
    moderationQueue: moderationQueue(settings),
    moderationCase: moderationCase(settings),
    caseByLink: caseByLink(settings),
    replayDecision: replayDecision(settings),
  },
  fields: Object.fromEntries(
    settings.collections.map((collection) => [
      typeOf(collection.slug),
      { heldFor: heldFor(settings, collection) },
    ]),
  ),
})

/** The name that Payload gives a collection's type. */
const typeOf = (slug: string): string => formatNames(slug).singular
