import { Pill } from '@payloadcms/ui'
import type {
  CollectionSlug,
  DefaultServerCellComponentProps,
  Payload,
  PayloadRequest,
  UIFieldServerProps,
} from 'payload'
import { languageStates, type LanguageState } from './languageStates'

const words: Record<LanguageState, Record<'en' | 'fr', string>> = {
  missing: { en: 'not written', fr: 'pas écrit' },
  draft: { en: 'draft', fr: 'brouillon' },
  public: { en: 'public', fr: 'public' },
  changed: { en: 'public, changed since', fr: 'public, modifié depuis' },
}

const styles = { missing: 'light-gray', draft: 'light', public: 'success', changed: 'warning' } as const

const Languages = async (args: {
  payload: Payload
  req?: PayloadRequest
  collection: CollectionSlug
  id: number | string
  language: string
}) => {
  const language = args.language === 'fr' ? 'fr' : 'en'
  const states = await languageStates(args)
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: '0.3rem' }}>
      {states.map(({ locale, state }) => (
        <Pill key={locale} pillStyle={styles[state]} size="small">
          {`${locale.toUpperCase()} · ${words[state][language]}`}
        </Pill>
      ))}
    </span>
  )
}

/** In a list: each language and how far it is. */
export const LanguagesCell = ({
  rowData,
  collectionSlug,
  payload,
  i18n,
}: DefaultServerCellComponentProps) => {
  // Payload draws the cell of a column once without a row.
  const { id } = (rowData as { id: number | string } | undefined) ?? {}
  return id === undefined ? null : (
    <Languages payload={payload} collection={collectionSlug} id={id} language={i18n.language} />
  )
}

/** Beside a form: the same, under its name. */
export const LanguagesField = ({
  id,
  collectionSlug,
  payload,
  req,
  i18n,
}: UIFieldServerProps & { collectionSlug: CollectionSlug }) =>
  id === undefined ? null : (
    <div className="field-type">
      <p className="field-label">{i18n.language === 'fr' ? 'Langues' : 'Languages'}</p>
      <Languages payload={payload} req={req} collection={collectionSlug} id={id} language={i18n.language} />
    </div>
  )
