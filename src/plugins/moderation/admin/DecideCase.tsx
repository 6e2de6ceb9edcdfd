import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { LoneCase } from './LoneCase'
import { sayIn } from './queueWords'
import './queue.css'
import { languageOf } from './words'

/** The edit view of a case: the same as in the queue, on a page of its own. */
export const DecideCase = ({ initPageResult, i18n }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const { admin } = req.payload.config.routes
  const title = sayIn(languageOf(i18n))('title')
  return (
    <Gutter className="hub-queue">
      <SetStepNav nav={[{ label: title, url: `${admin}/queue` }, { label: `#${docID}` }]} />
      {docID === undefined ? null : <LoneCase id={String(docID)} />}
    </Gutter>
  )
}
