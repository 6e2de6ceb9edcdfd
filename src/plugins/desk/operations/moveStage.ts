import type { CollectionSlug, PayloadRequest } from 'payload'
import { isolateObjectProperty, ValidationError } from 'payload'
import { step } from '../../../core/lifecycle'
import { inTransaction } from '../../../database/inTransaction'
import { requireEditor } from '../access'
import { readFacts } from '../approval'
import { deskErrors } from '../errors'
import { askMove, type AskedMove, stageOf } from '../hooks/keepStage'
import { sayReason } from '../reasons'
import { deskLifecycle, type Stage } from '../stages'
import { isPublicNow, openText, type TextInput, type TextRef } from '../texts'
import { readDesk, type Desk } from './readDesk'

/** Input of {@link moveStage}. */
export type MoveInput = TextInput & { to: Stage; note?: string | null }

/**
 * Moves one language of a text to another stage: hands it in, decides about it, publishes it, takes it back. Already
 * there: nothing happens, twice. For editors; decisions for the text's reviewers.
 *
 * @throws EDITORS_ONLY, TEXT_NOT_FOUND, STAGE_REFUSED with the reason
 */
export const moveStage = async (input: MoveInput, req: PayloadRequest): Promise<Desk> => {
  requireEditor(req)
  const { to, note } = input
  await inTransaction({ payload: req.payload, req }, async () => {
    const { ref, doc, rules } = await openText(input, req)
    const from = stageOf(doc)
    const answer = step(deskLifecycle, { from, to, facts: await readFacts(ref, doc, rules, req) })
    if (answer.kind === 'already') return
    if (answer.kind === 'refused' || to === 'scheduled')
      throw deskErrors.STAGE_REFUSED({
        field: 'to',
        message: sayReason(answer.kind === 'refused' ? answer.reason : '', req.i18n.language),
      })
    await saveMove({ ref, move: { to, note: note?.trim() || null }, req, asUser: true })
  })
  return readDesk(input, req)
}

/**
 * Saves a text in its new stage. What goes public or is taken back is saved as such; every other move is a draft, and
 * what the world reads stays.
 *
 * @param args.asUser - false when the worker keeps a plan: nobody is asking.
 */
export const saveMove = async (args: {
  ref: TextRef
  move: AskedMove
  req: PayloadRequest
  asUser: boolean
}): Promise<void> => {
  const { ref, move, req, asUser } = args
  const goesOut = move.to === 'published'
  const comesBack = move.to === 'archived' && (await isPublicNow(ref, req))
  askMove(req, move)
  try {
    await req.payload.update({
      collection: ref.collection as CollectionSlug,
      id: ref.id,
      locale: ref.locale,
      fallbackLocale: false,
      draft: !goesOut && !comesBack,
      data: (goesOut || comesBack ? { _status: goesOut ? 'published' : 'draft' } : {}) as never,
      depth: 0,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      // The worker keeps what an editor has planned; everybody else writes with their own rights.
      overrideAccess: !asUser,
    })
  } catch (error) {
    if (error instanceof ValidationError)
      throw deskErrors.STAGE_REFUSED({
        field: error.data.errors[0]?.path ?? 'to',
        message: error.data.errors
          .map(({ path, message }) => (path === 'stage' ? message : `${path}: ${message}`))
          .join(' · '),
        cause: error,
      })
    throw error
  }
}
