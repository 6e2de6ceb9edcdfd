import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { slugs } from '../../../slugs'
import { usesOfTag } from '../uses'
import { MergeForm } from './MergeForm'
import { mergeWords } from './words'

/** Tags to choose from; a hub with more chooses among the first by name. */
const offered = 1000

/** On a tag's page, for editors: the way to make one tag of two, and what that would change. */
export const MergeTags = async ({ data, req }: UIFieldServerProps) => {
  const { id, title } = data as { id?: number | string; title?: string }
  if (id === undefined || !hasRole(req, 'editor', 'manager')) return null
  const language = languageOf({ i18n: req.i18n })
  const [uses, { docs }] = await Promise.all([
    usesOfTag(id, req),
    req.payload.find({
      collection: slugs.tags,
      where: { id: { not_equals: id } },
      sort: 'title',
      limit: offered,
      pagination: false,
      depth: 0,
      select: { title: true },
      overrideAccess: false,
      req,
    }),
  ])
  const { api, admin } = req.payload.config.routes
  return (
    <MergeForm
      action={`${api}/actions/mergeTags`}
      tags={`${admin}/collections/${slugs.tags}`}
      from={{ id: String(id), title: title ?? '' }}
      others={docs.map((tag) => ({ id: String(tag.id), title: tag.title }))}
      changes={uses.map(({ collection, documents }) => {
        const { plural, singular } = req.payload.collections[collection].config.labels
        return `${documents} ${named(documents === 1 ? singular : plural, language).toLowerCase()}`
      })}
      words={mergeWords[language]}
    />
  )
}

/** A label of a collection, in the reader's language. */
const named = (label: unknown, language: 'en' | 'fr'): string =>
  typeof label === 'string' ? label : ((label as Partial<Record<string, string>> | null)?.[language] ?? '')
