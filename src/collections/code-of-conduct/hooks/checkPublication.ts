import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { inLanguage, label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { highestVersion } from '../operations/nextVersion'
import { type CodeWords, missingTranslations } from '../translations'

type Fault = { path: string; message: string }

/**
 * What is published is complete in every language, carries a version above all that were published before it, and
 * takes effect at its date: at once without one, and never before people could read it.
 *
 * @throws ValidationError naming every field at fault.
 */
export const checkPublication =
  (now: () => Date): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (data._status !== 'published') return data
    const id = operation === 'update' ? (originalDoc as { id: number | string }).id : null
    const errors = [...(await versionFaults(data.version, id, req)), ...(await languageFaults(data, id, req))]
    if (errors.length > 0) throw new ValidationError({ collection: slugs.codesOfConduct, errors, req })
    const at = Date.parse(String(data.effectiveAt))
    // An import tells what was, and there is nobody to tell of it.
    if (req.context.importing)
      return { ...data, effectiveAt: data.effectiveAt ?? now().toISOString(), toldAt: now().toISOString() }
    return { ...data, effectiveAt: new Date(Math.max(at || 0, now().getTime())).toISOString() }
  }

const versionFaults = async (
  version: unknown,
  id: number | string | null,
  req: PayloadRequest,
): Promise<Fault[]> => {
  const highest = await highestVersion(req, {
    and: [{ _status: { equals: 'published' } }, ...(id === null ? [] : [{ id: { not_equals: id } }])],
  })
  if (typeof version !== 'number' || version > highest) return []
  const message = inLanguage(
    label(
      `Version ${highest} is published already: the next one has a higher number.`,
      `La version ${highest} est déjà publiée\u202f: la suivante porte un numéro plus élevé.`,
    ),
    req,
  )
  return [{ path: 'version', message }]
}

const languageFaults = async (
  given: CodeWords,
  id: number | string | null,
  req: PayloadRequest,
): Promise<Fault[]> => {
  const { localization } = req.payload.config
  if (!localization) return []
  const stored =
    id === null
      ? null
      : await req.payload.findByID({
          collection: slugs.codesOfConduct,
          id,
          draft: true,
          depth: 0,
          locale: 'all',
          // Whoever may publish has been let in already; this only reads what they are publishing.
          overrideAccess: true,
          // Payload writes the locale asked for into the request it is given.
          req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
        })
  return missingTranslations({
    given,
    // With `locale: 'all'`, localised fields hold every language.
    stored: stored,
    locale: req.locale ?? localization.defaultLocale,
    locales: localization.localeCodes,
  }).map(({ path, locale }) => ({
    path,
    message: inLanguage(
      label(
        `Missing in this language: ${locale}. A code of conduct is published complete in every language.`,
        `Manque dans cette langue\u202f: ${locale}. Un code de conduite se publie complet dans chaque langue.`,
      ),
      req,
    ),
  }))
}
