import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { step } from '../../../core/lifecycle'
import { readFacts } from '../approval'
import type { DeskCollection } from '../options'
import { sayReason } from '../reasons'
import { deskLifecycle, type Stage, stageAfterSave, stages } from '../stages'
import { digestOf, locales, type TextLocale, type TextRef } from '../texts'

/** A move that an operation of the desk asks for; it travels in the context of the save. */
export type AskedMove = { to: Stage; note: string | null; by?: number | string | null }

/** What a save did to a stage, for the hook that writes it down. */
export type Moved = { from: Stage; to: Stage; digest: string; isVoid: boolean; asked: AskedMove | null }

const askedKey = 'desk: asked'
const movedKey = 'desk: moved'

/** Asks for a move with the next save of this request. */
export const askMove = (req: PayloadRequest, move: AskedMove): void => {
  req.context[askedKey] = move
}

/** What the save before did; asked once. */
export const takeMoved = (req: PayloadRequest): Moved | null => {
  const moved = (req.context[movedKey] as Moved | undefined) ?? null
  req.context[movedKey] = undefined
  return moved
}

/** Pure: a stored stage; a language that nobody has written yet is a draft. */
export const stageOf = (doc: Readonly<Record<string, unknown>> | undefined): Stage =>
  stages.find((stage) => stage === doc?.stage) ?? deskLifecycle.initial

/**
 * Moves the stage with every save, whichever door it comes through: an operation's move, a publication by Payload's own
 * button, a change of a text that was approved.
 *
 * @throws ValidationError naming `stage` and the reason in the reader's language.
 */
export const keepStage =
  (rules: DeskCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, collection, req }) => {
    const asked = (req.context[askedKey] as AskedMove | undefined) ?? null
    req.context[askedKey] = undefined
    const before = operation === 'create' ? undefined : (originalDoc as Record<string, unknown>)
    const after: Record<string, unknown> = { ...before, ...data }
    const from = stageOf(before)
    const isPublic = after._status === 'published'
    if (req.context.importing === true) return { ...data, stage: isPublic ? 'published' : from }

    const ref: TextRef = {
      collection: collection.slug,
      id: (before?.id as number | string | undefined) ?? 0,
      locale: localeOf(req),
    }
    const digest = digestOf(after, rules)
    const textChanged = before !== undefined && digestOf(before, rules) !== digest
    const facts = await readFacts(ref, after, rules, req)
    const to =
      asked?.to ??
      stageAfterSave({
        from,
        isPublic,
        textChanged,
        approvalVoid: facts.approvalRequired && !facts.isApproved,
      })
    // A correction of what is public goes out like a new text.
    const edge = from === 'published' && to === 'published' && textChanged ? 'draft' : from
    const isVoid = to === 'inReview' && asked === null && from !== 'inReview'
    const answer = step(deskLifecycle, { from: edge, to, facts })
    if (answer.kind === 'refused')
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ path: 'stage', message: sayReason(answer.reason, req.i18n.language) }],
      })
    if (answer.kind === 'moved' && !(edge !== from && to === from))
      req.context[movedKey] = { from, to, digest, isVoid, asked } satisfies Moved
    return { ...data, stage: to }
  }

const localeOf = ({ locale }: PayloadRequest): TextLocale => locales.find((each) => each === locale) ?? 'en'
