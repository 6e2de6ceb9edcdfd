import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { CaseText } from './CaseText'
import { DecidePanel } from './DecidePanel'
import { readCase } from './readCase'
import './case.css'
import { languageOf, wordsIn } from './words'

/** The edit view of a case: the post in full with its context on one side, the decision on the other. */
export const DecideCase = async ({ initPageResult, i18n }: DocumentViewServerProps) => {
  const { docID, req, collectionConfig } = initPageResult
  const language = languageOf(i18n)
  const shown = docID === undefined ? null : await readCase(docID, req, language)
  const { admin, api } = req.payload.config.routes
  const queue = `${admin}/collections/${collectionConfig?.slug}`
  const plural = collectionConfig?.labels.plural
  const label = typeof plural === 'object' ? (plural[language] ?? '') : ''
  if (!shown) return <Gutter className="hub-case">{wordsIn[language].gone}</Gutter>
  return (
    <Gutter className="hub-case">
      <SetStepNav nav={[{ label, url: queue }, { label: `#${shown.id}` }]} />
      <div className="hub-case__columns">
        <CaseText shown={shown} language={language} adminRoute={admin} />
        <DecidePanel
          // A new version is a new form: nothing of the old decision stays in it.
          key={`${shown.id}-${shown.version}`}
          shown={shown}
          language={language}
          queue={queue}
          action={`${api}/actions/decideCase`}
        />
      </div>
    </Gutter>
  )
}
