import type { CollectionSlug, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { hasRole } from '../../../access'
import { inLanguage } from '../../../config/label'
import { documentId } from '../../../database/documentId'
import { lineErrors } from '../errors'
import type { Finding, Language, Piece } from '../lint/line'
import { lint } from '../lint/lint'
import { type Readability, readability } from '../lint/readability'
import { settingsOf } from '../options'
import { piecesOf } from '../pieces'
import { readLine } from '../readLine'

/** What {@link lintText} takes. */
export type LintInput = { collection: string; id: number | string; locale: Language }

/** How a text stands to the line. */
export type LintResult = {
  findings: (Omit<Finding, 'message'> & { message: string })[]
  /** Null: too short to say. */
  reading: Readability | null
}

/**
 * Holds the latest version of a text, in one language, and what would be announced of it, against the editorial line.
 * It changes nothing. For editors.
 *
 * @throws LINT_EDITORS_ONLY, LINT_TEXT_NOT_FOUND
 */
export const lintText = async (
  { collection, id, locale }: LintInput,
  req: PayloadRequest,
): Promise<LintResult> => {
  if (!hasRole(req, 'editor', 'manager')) throw lineErrors.LINT_EDITORS_ONLY()
  const { payload } = req
  const { collections, announcements } = settingsOf(payload)
  const rules = collections.find(({ slug }) => slug === collection)
  if (!rules) throw lineErrors.LINT_TEXT_NOT_FOUND({ field: 'collection' })
  const doc = (await payload.findByID({
    collection: rules.slug as CollectionSlug,
    id: documentId(payload, id),
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    // Payload writes the language it is asked for into the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as (Record<string, unknown> & { id: number | string }) | null
  if (!doc) throw lineErrors.LINT_TEXT_NOT_FOUND({ field: 'id' })
  const fields = piecesOf(doc, rules, locale)
  const announced = (await announcements({ collection: rules.slug, id: doc.id, locale }, req)).map(
    ({ channel, kind, language, text }): Piece => ({ place: channel, surface: kind, language, text }),
  )
  return {
    findings: lint([...fields, ...announced], await readLine(req)).map((finding) => ({
      ...finding,
      message: inLanguage(finding.message, req),
    })),
    reading: readability(fields.map(({ text }) => text).join('\n'), locale),
  }
}
