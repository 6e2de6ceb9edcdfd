'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { stageLabels } from '../stages'
import type { PartProps } from './partProps'
import { useWhen } from './useWhen'
import { useWords } from './words'

const fieldsOf: Record<string, readonly string[]> = {
  posts: ['title', 'slug', 'excerpt', 'content', 'cover'],
  pages: ['title', 'slug', 'content'],
}

/** What people at the desk say about the text, field by field. */
export const Remarks = ({ desk, isBusy, act }: PartProps) => {
  const { say, name } = useWords()
  const when = useWhen()
  const { collectionSlug } = useDocumentInfo()
  const fields = fieldsOf[collectionSlug ?? ''] ?? ['title']
  const [field, setField] = useState(fields[0] ?? 'title')
  const [body, setBody] = useState('')
  const open = desk.remarks.filter(({ resolvedAt }) => resolvedAt === null).length
  return (
    <details className="hub-desk__part" open={open > 0}>
      <summary>
        {say('remarks')}
        {desk.remarks.length > 0 ? ` (${open}/${desk.remarks.length})` : ''}
      </summary>
      {desk.remarks.length === 0 && <p className="hub-desk__hint">{say('noRemarks')}</p>}
      <ul>
        {desk.remarks.map((each) => (
          <li key={each.id} className={each.resolvedAt === null ? undefined : 'hub-desk__resolved'}>
            <span className="hub-desk__hint">
              {name(each.field)} · {each.by ?? '—'} · {when(each.at)}
              {each.resolvedAt === null ? '' : ` · ${say('resolve')} (${each.resolvedBy ?? '—'})`}
            </span>
            <p>{each.body}</p>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() =>
                void act('resolveRemark', { remark: String(each.id), resolved: each.resolvedAt === null })
              }
              size="small"
            >
              {say(each.resolvedAt === null ? 'resolve' : 'reopen')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="hub-desk__row">
        <label className="hub-desk__field">
          <span>{say('field')}</span>
          <select value={field} onChange={(event) => setField(event.target.value)}>
            {fields.map((each) => (
              <option key={each} value={each}>
                {name(each)}
              </option>
            ))}
          </select>
        </label>
        <label className="hub-desk__field hub-desk__wide">
          <span>{say('remark')}</span>
          <textarea
            rows={2}
            maxLength={2000}
            value={body}
            aria-describedby="hub-desk-remark-hint"
            onChange={(event) => setBody(event.target.value)}
          />
        </label>
        <Button
          buttonStyle="secondary"
          disabled={isBusy || body.trim() === ''}
          margin={false}
          onClick={() => void act('remark', { field, body }).then((done) => done && setBody(''))}
          size="small"
        >
          {say('send')}
        </Button>
      </div>
      <p className="hub-desk__hint" id="hub-desk-remark-hint">
        {say('remarkHint')}
      </p>
    </details>
  )
}

/** Who moved which version where. */
export const Log = ({ desk }: Pick<PartProps, 'desk'>) => {
  const { say, of } = useWords()
  const when = useWhen()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const versions = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions`
  return (
    <details className="hub-desk__part">
      <summary>{say('log')}</summary>
      {desk.log.length === 0 && <p className="hub-desk__hint">{say('nothingYet')}</p>}
      <ul>
        {desk.log.map((each, at) => (
          <li key={`${each.at}-${at}`}>
            {of(stageLabels[each.from])} → {of(stageLabels[each.stage])} · {each.by ?? '—'} ·{' '}
            {each.version === null ? (
              when(each.at)
            ) : (
              <a href={`${versions}/${each.version}`}>{when(each.at)}</a>
            )}
            {each.note ? <p>{each.note}</p> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
