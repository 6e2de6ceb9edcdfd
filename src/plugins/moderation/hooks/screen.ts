import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { mayDecide } from '../access'
import { type Check, type Sender, type Signal, type Subject, subjectOf } from '../checks/check'
import { failed } from '../checks/registry'
import { decideBy, thresholdsOf } from '../decide'
import { decisionFor, keepVerdict, saidIn } from '../context'
import { moderationErrors } from '../errors'
import { historyOf, noHistory } from '../history'
import { judgementOf } from '../judgement'
import type { ModeratedCollection, ModerationSettings } from '../options'
import { placeOf } from '../place'
import { placeOfRequest, printOf, printsOf } from '../prints'
import { askedAbout } from '../providers/settings'
import { rulesOf } from '../rules'
import { picturesKnown } from '../pictures/known'
import { standingOf } from '../standingOf'
import { type ModerationState, stateOf, stricter } from '../states'
import { factsOf } from '../target'

/**
 * Judges a text before it is saved, and sets `moderation`: the one place that does, apart from a moderator's
 * decision. Nothing is refused with an error but what comes too fast; a refused text is saved as rejected, with a case,
 * so that a person can overturn it.
 *
 * @throws TOO_FAST naming the text's field, and nothing is saved.
 */
export const screen =
  (settings: ModerationSettings, collection: ModeratedCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    // Payload hands an empty document to the hooks of a create.
    const row = operation === 'update' ? (originalDoc as Readonly<Record<string, unknown>>) : undefined
    const decided = decisionFor(req, { collection: collection.slug, id: row?.id })
    if (decided) return { ...data, moderation: decided }
    const { isReady = () => true } = collection
    if (!isReady({ ...row, ...data })) return { ...data, moderation: row?.moderation ?? 'pending' }
    // What is handed in for the first time is new to everybody, and so are its words.
    const before = row && (isReady(row) || row.moderation !== 'pending') ? row : undefined

    const was = before ? ((before.moderation as ModerationState | null) ?? 'approved') : 'approved'
    const kept = { ...data, ...(userOf(req) ? recordedTime(settings, row) : {}), moderation: was }
    const joins = collection.face?.isJoining(req) ?? false
    const isStranger = collection.byStrangers === true
    if (!joins && !isStranger && (userOf(req) === null ? settings.trustSystem : mayDecide(req))) return kept

    const facts = factsOf(collection, { ...row, ...data })
    const old = factsOf(collection, before ?? {})
    if (before && facts.title === old.title && facts.text === old.text) return kept
    const writer = isStranger ? null : (userOf(req)?.id ?? facts.author)
    if (writer === null && !joins && !isStranger) return kept

    const standing = writer === null ? 'newcomer' : await standingOf(settings, writer, req)
    const now = settings.now()
    const place = placeOfRequest(settings.clientOf(req), req, now)
    const subject = subjectOf({
      collection: collection.slug,
      opens: collection.opens ?? false,
      operation: before ? 'edit' : 'create',
      title: facts.title,
      text: facts.text,
      standing,
      now,
      history:
        writer === null
          ? noHistory
          : {
              knownPictures: picturesKnown(settings, req),
              ...historyOf({
                collections: settings.collections,
                author: writer,
                except: row ? { collection: collection.slug, id: row.id as number | string } : null,
                req,
              }),
              ...printsOf({ collections: settings.collections, author: writer, place, req }),
            },
    })
    const rules = await rulesOf(settings, req)
    const checks = rules.checks.filter((check) => check.cost === 'instant' && check.applies(subject))
    // Sign-ups have a limit of their own in raid mode.
    const alerts = joins ? [] : await settings.alerts(standing, req)
    const signals = [...(await look(checks, subject, req)), ...alerts]
    refuseTooFast(signals, collection.text)
    const forum = rules.policy.places ? await placeOf(collection, { ...row, ...data }, req) : null
    const thresholds = thresholdsOf(rules.policy, standing, forum)
    const decision = decideBy(signals, thresholds)
    const judgement = judgementOf({
      verdict: decision.decision,
      standing,
      thresholds,
      policy: rules.version,
      checks: [...checks, ...alerts.map(({ check }) => ({ id: check }))],
      signals: decision.reasons,
    })
    // What waited for the services was let through by everything else: it is judged anew.
    const state = stricter(
      was === 'pending' && !collection.face ? 'approved' : was,
      stateOf[decision.decision],
    )
    // What is held is for a person to read, and a profile is the member: no service is asked about either.
    const isAsked = state === 'approved' && collection.face === undefined
    const asked = isAsked ? askedAbout(standing, rules.services).map(({ id }) => id) : []
    const isFirst = before === undefined && collection.face === undefined
    keepVerdict(req, saidIn(collection, facts), {
      ...decision,
      isNew: !before,
      judgement,
      print: isFirst && standing === 'newcomer' ? printOf(subject, place) : null,
      asked: { providers: asked, sender: asked.length > 0 ? senderOf(settings, req) : null },
    })
    const waits = asked.length > 0 && rules.services.meanwhile === 'hold'
    return { ...kept, moderation: waits ? 'pending' : state }
  }

/** When a post was written is what the hub's clock said, not what its author says: limits and counts rest on it. */
const recordedTime = (
  { now }: ModerationSettings,
  before: Readonly<Record<string, unknown>> | undefined,
): { createdAt: unknown } => ({ createdAt: before ? before.createdAt : now().toISOString() })

/** Where the text comes from, as far as anybody knows. */
const senderOf = ({ clientOf }: ModerationSettings, req: PayloadRequest): Sender | null => {
  const address = clientOf(req)
  return address === null || address === ''
    ? null
    : { address, userAgent: req.headers.get('user-agent')?.slice(0, 500) ?? null }
}

/** All instant checks. One that throws is itself a signal: silence never means "fine". */
const look = async (checks: readonly Check[], subject: Subject, req: PayloadRequest): Promise<Signal[]> => {
  const answers = await Promise.all(
    checks.map(async (check): Promise<readonly Signal[]> => {
      try {
        return await check.look(subject)
      } catch (error) {
        req.payload.logger.error({ err: error, check: check.id }, 'A moderation check failed')
        return [{ check: check.id, code: failed, weight: 0, atLeast: 'hold' }]
      }
    }),
  )
  return answers.flat()
}

const refuseTooFast = (signals: readonly Signal[], field: string): void => {
  const wait = Math.max(0, ...signals.map(({ retryAfter }) => retryAfter ?? 0))
  if (wait === 0) return
  const [amount, unit] = wait < 120 ? [wait, 'seconds'] : [Math.ceil(wait / 60), 'minutes']
  throw moderationErrors.TOO_FAST({
    field,
    message: `Please wait ${amount} ${unit} before your next post.`,
  })
}
