import type { UIFieldServerProps } from 'payload'
import { inLanguage, label } from '../../config/label'

/** The way to the organiser’s desk of a document that has been saved: its collection is called as its part of the site. */
export const DeskLink = ({ data, collectionSlug, req }: UIFieldServerProps) => {
  const { id, slug } = (data ?? {}) as { id?: number | string; slug?: string | null }
  if (id === undefined || !slug) return null
  const home = req.i18n.language === 'fr' ? '/fr' : ''
  return (
    <div className="field-type">
      <p>
        <a href={`${home}/${collectionSlug}/${encodeURIComponent(slug)}/desk`}>
          {inLanguage(label('Organiser’s desk', 'Bureau de l’organisateur'), { i18n: req.i18n })}
        </a>
      </p>
    </div>
  )
}
