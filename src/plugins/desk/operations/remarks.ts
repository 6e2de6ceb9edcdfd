import type { PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { deskRoles, requireEditor } from '../access'
import { deskErrors } from '../errors'
import { settingsOf } from '../options'
import type { Id } from '../../../core/related'
import { openText, type TextInput, type TextLocale, titleOf } from '../texts'
import { type Desk, readDesk } from './readDesk'

const longest = 2000
/** Enough for a whole desk; a remark is not a newsletter. */
const mostMentions = 20

/** Pure: the handles that a remark names (`@anne`), each once. An address is not one. */
export const mentionsIn = (body: string): string[] => {
  const found = [...body.matchAll(/(?<![\p{L}\p{N}_.@/-])@([a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)/giu)]
  return [...new Set(found.map(([, handle = '']) => handle.toLowerCase()))].slice(0, mostMentions)
}

/** Input of {@link remark}. */
export type RemarkInput = TextInput & { field: string; body: string }

/**
 * Leaves a remark on a field of a text, and tells those it names who work at the desk. For editors.
 *
 * @throws EDITORS_ONLY, TEXT_NOT_FOUND, REMARK_FIELD_UNKNOWN, REMARK_EMPTY
 */
export const remark = async (input: RemarkInput, req: PayloadRequest): Promise<Desk> => {
  requireEditor(req)
  const body = input.body.trim()
  if (body === '' || body.length > longest) throw deskErrors.REMARK_EMPTY({ field: 'body' })
  const { payload } = req
  const settings = settingsOf(payload)
  await inTransaction({ payload, req }, async () => {
    const { ref, doc, rules } = await openText(input, req)
    if (!rules.text.includes(input.field)) throw deskErrors.REMARK_FIELD_UNKNOWN({ field: 'field' })
    const by = userOf(req)?.id ?? null
    const mentions = (await membersCalled(mentionsIn(body), req)).filter((id) => id !== by)
    // The adapter and not the Local API: remarks are written by the desk alone.
    await payload.db.create({
      collection: slugs.deskRemarks,
      data: {
        source: ref.collection,
        document: String(ref.id),
        locale: ref.locale,
        field: input.field,
        body,
        by,
        mentions,
        createdAt: settings.now().toISOString(),
      },
      req,
    })
    const about = { ...ref, title: titleOf(doc, rules), field: input.field, body }
    for (const member of mentions)
      await settings.emit({ topic: 'remark.made', payload: { member, ...about }, req })
  })
  return readDesk(input, req)
}

/** Members with these handles who may read what is at the desk: nobody else hears of a draft. */
const membersCalled = async (handles: readonly string[], req: PayloadRequest): Promise<Id[]> => {
  if (handles.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where: { and: [{ handle: { in: [...handles] } }, { roles: { in: [...deskRoles, 'admin'] } }] },
    pagination: false,
    limit: mostMentions,
    req,
  })
  return docs.map(({ id }) => id)
}

/**
 * Marks a remark as dealt with, or opens it again. For editors.
 *
 * @throws EDITORS_ONLY, REMARK_NOT_FOUND
 */
export const resolveRemark = async (
  { remark: id, resolved }: { remark: Id; resolved: boolean },
  req: PayloadRequest,
): Promise<Desk> => {
  requireEditor(req)
  const { payload } = req
  const row = await payload.db.findOne<{ id: Id; source: string; document: string; locale: TextLocale }>({
    collection: slugs.deskRemarks,
    where: { id: { equals: documentId(payload, id) } },
    req,
  })
  if (!row || !hasRole(req, ...deskRoles)) throw deskErrors.REMARK_NOT_FOUND({ field: 'remark' })
  await payload.db.updateOne({
    collection: slugs.deskRemarks,
    id: row.id,
    data: resolved
      ? { resolvedAt: settingsOf(payload).now().toISOString(), resolvedBy: userOf(req)?.id }
      : { resolvedAt: null, resolvedBy: null },
    returning: false,
    req,
  })
  return readDesk({ document: { collection: row.source, id: row.document }, locale: row.locale }, req)
}
