import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { languageOf } from '../../../config/requestLanguage'
import { type Target, targetKey } from '../../../core/target'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { isCategory, type NoticeCategory, needsNoName } from '../categories'
import { reportErrors } from '../errors'
import { type Evidence, readEvidence } from '../evidence'
import { raiseNotice, referenceOf, tellSender } from '../notices'
import type { ReportsSettings } from '../options'
import { type Contact, sealContact } from '../sealed'

/** What DSA, Art. 16(2) asks of a notice. */
export type NoticeInput = {
  /** The exact address of what is reported, on this site. */
  url: string
  category: string
  /** A sufficiently substantiated explanation: 20 to 5,000 characters. */
  explanation: string
  /** Both may be missing where the law asks for none: see `needsNoName`. */
  name?: string | null
  email?: string | null
  /** The statement of good faith. */
  goodFaith: boolean
  /** `en` or `fr`: the language of the answers. @default the request's */
  language?: string | null
}

/** What {@link submitNotice} takes. */
export type SubmitNoticeInput = {
  data: NoticeInput
  /** A field that no reader sees: what fills it in is a machine. */
  trap?: string | null
}

/** The answer to whoever sent a notice. */
export type NoticeAnswer = {
  /** How both sides call it. */
  reference: string
  /** A link was sent: the notice counts in full once it is followed. */
  needsConfirming: boolean
}

/** Notices from one address, or about one thing without an address, in a day; what is more waits for tomorrow. */
const perDay = 10
const day = 24 * 3_600_000

/**
 * Takes a notice of illegal content from anybody, with an account or without, and keeps what stands there. The queue
 * hears of it at once; with the weight of the law once its sender has shown that the address is theirs.
 *
 * @throws EXPLANATION_REQUIRED · ADDRESS_UNKNOWN · NAME_REQUIRED · EMAIL_REQUIRED · GOOD_FAITH_REQUIRED ·
 *   TOO_MANY_REPORTS
 */
export const submitNotice =
  (settings: ReportsSettings): Operation<SubmitNoticeInput, NoticeAnswer> =>
  async ({ data, trap }, req) => {
    // A machine is thanked like anybody, and nothing is kept.
    if (trap) return { reference: referenceOf(0), needsConfirming: true }
    const category: NoticeCategory = isCategory(data.category) ? data.category : 'other'
    const explanation = data.explanation.trim()
    if (explanation.length < 20 || explanation.length > 5_000)
      throw reportErrors.EXPLANATION_REQUIRED({ field: 'explanation' })
    const contact = contactOf(data, category, req)
    if (!data.goodFaith) throw reportErrors.GOOD_FAITH_REQUIRED({ field: 'goodFaith' })
    const { url, target, evidence } = await located(settings, data.url, req)
    return transact(req.payload, async (own) => {
      const now = settings.now()
      const contactHash = contact && hashOf(contact.email, own.payload.config.secret)
      await refuseFlood(contactHash, target, new Date(now.getTime() - day), own)
      const { author, fingerprint, ...words } = evidence
      const { id } = await own.payload.db.create({
        collection: slugs.notices,
        data: {
          url,
          target: targetKey(target),
          author,
          category,
          explanation,
          status: contact ? 'unconfirmed' : 'open',
          language: contact?.language ?? languageOf(req),
          goodFaithAt: now.toISOString(),
          receivedAt: contact ? null : now.toISOString(),
          contact: contact && sealContact(own.payload.config.secret, contact),
          contactHash,
          fingerprint,
          evidence: words,
          createdAt: now.toISOString(),
        },
        req: own,
      })
      await raiseNotice({
        settings,
        notice: { id, category },
        target,
        evidence,
        confirmed: !contact,
        req: own,
      })
      await tellSender({ settings, notice: id, step: 'submitted', req: own })
      return { reference: referenceOf(id), needsConfirming: contact !== null }
    })
  }

const contactOf = (data: NoticeInput, category: NoticeCategory, req: PayloadRequest): Contact | null => {
  const name = data.name?.trim() ?? ''
  const email = data.email?.trim() ?? ''
  if (name === '' && email === '' && needsNoName(category)) return null
  if (name === '' || name.length > 200) throw reportErrors.NAME_REQUIRED({ field: 'name' })
  if (email.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw reportErrors.EMAIL_REQUIRED({ field: 'email' })
  const language = data.language === 'fr' || data.language === 'en' ? data.language : languageOf(req)
  return { name, email, language }
}

/** What stands at an address of this site, as whoever asks may see it. */
const located = async (
  settings: ReportsSettings,
  given: string,
  req: PayloadRequest,
): Promise<{ url: string; target: Target; evidence: Evidence }> => {
  const unknown = reportErrors.ADDRESS_UNKNOWN({ field: 'url' })
  const text = given.trim()
  if (text.length > 2_000 || !URL.canParse(text, settings.siteURL)) throw unknown
  const address = new URL(text, settings.siteURL)
  if (address.origin !== new URL(settings.siteURL).origin) throw unknown
  const target = await settings.targetAt(address, req)
  const fields = target && settings.targets[target.collection]
  const evidence = fields && (await readEvidence({ target, fields, req }))
  if (!target || !evidence) throw unknown
  return { url: address.href, target, evidence }
}

// Keyed: nobody who reads the database tries addresses on it.
const hashOf = (email: string, secret: string): string =>
  createHmac('sha256', secret).update(`notices ${email.toLowerCase()}`).digest('hex')

const refuseFlood = async (
  contactHash: string | null,
  target: Target,
  since: Date,
  req: PayloadRequest,
): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.notices,
    where: {
      and: [
        { createdAt: { greater_than: since.toISOString() } },
        contactHash === null
          ? { and: [{ contactHash: { exists: false } }, { target: { equals: targetKey(target) } }] }
          : { contactHash: { equals: contactHash } },
      ],
    },
    req,
  })
  if (totalDocs >= perDay) throw reportErrors.TOO_MANY_REPORTS()
}
