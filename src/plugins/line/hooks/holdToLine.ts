import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { inLanguage } from '../../../config/label'
import { lint } from '../lint/lint'
import type { LineCollection } from '../options'
import { piecesOf } from '../pieces'
import { readLine } from '../readLine'

/**
 * A text does not go out while it departs from a rule of the line that says so, by whichever door. A correction of what
 * is public is held as well; a save that leaves its words alone is not: rules may be younger than texts.
 *
 * @throws ValidationError naming each field and the rule.
 */
export const holdToLine =
  (rules: LineCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, collection, req }) => {
    const before = originalDoc as Record<string, unknown> | undefined
    const after: Record<string, unknown> = { ...before, ...data }
    if (req.context.importing === true || after._status !== 'published') return data
    const language = req.locale === 'fr' ? 'fr' : 'en'
    const pieces = piecesOf(after, rules, language)
    const wasPublic = before?._status === 'published'
    if (wasPublic && isSame(pieces, piecesOf(before, rules, language))) return data
    const blocking = lint(pieces, await readLine(req)).filter(({ blocks }) => blocks)
    if (blocking.length === 0) return data
    throw new ValidationError({
      collection: collection.slug,
      errors: blocking.map(({ place, rule, message, quote }) => ({
        path: place,
        message: `${inLanguage(message, req)}${quote === null ? '' : ` — ${quote}`} (${rule})`,
      })),
    })
  }

const isSame = (one: readonly { text: string }[], other: readonly { text: string }[]): boolean =>
  one.every(({ text }, index) => text === other[index]?.text)
