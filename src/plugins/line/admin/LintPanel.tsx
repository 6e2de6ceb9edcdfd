'use client'

import { Button, useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askGraphQL } from '../../../fields/admin/askGraphQL'
import { globalSlugs } from '../../../slugs'
import type { LintResult } from '../operations/lintText'
import { useWords } from './words'
import './lint.css'

const query = `query ($collection: String!, $id: ID!, $locale: LocaleInputType!) {
  lintText(collection: $collection, id: $id, locale: $locale) {
    findings { rule place surface quote at message blocks }
    reading { score words sentences syllables formula }
  }
}`

/** How the saved text stands to the editorial line, read again after every save. */
export const LintPanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { say, rule, place, language } = useWords()
  const isModified = useFormModified()
  const [result, setResult] = useState<LintResult | 'failed' | null>(null)
  const { api, graphQL, admin } = config.routes
  const revision = String((savedDocumentData as { updatedAt?: unknown } | undefined)?.updatedAt)

  const load = useCallback(
    () =>
      askGraphQL<{ lintText: LintResult }>({
        url: `${api}${graphQL}`,
        query,
        variables: { collection: collectionSlug, id: String(id), locale },
        language,
      }).then(
        ({ lintText }) => lintText,
        () => 'failed' as const,
      ),
    [api, graphQL, collectionSlug, id, locale, language],
  )

  useEffect(() => {
    if (id === undefined) return
    let isOpen = true
    const look = async () => {
      const read = await load()
      if (isOpen) setResult(read)
    }
    void look()
    return () => {
      isOpen = false
    }
  }, [id, load, revision])

  if (id === undefined) return null
  return (
    <section className="hub-lint" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <div aria-live="polite">
        {result === null && <p>{say('loading')}</p>}
        {result === 'failed' && <p>{say('failed')}</p>}
        {result !== null && result !== 'failed' && (
          <>
            <p className="hub-lint__hint">
              {result.findings.length === 0 ? say('nothing') : `${result.findings.length} ${say('findings')}`}
            </p>
            <ul>
              {result.findings.map((finding, index) => (
                <li key={`${index} ${finding.place}`} data-blocks={finding.blocks || undefined}>
                  <p className="hub-lint__hint">
                    {rule(finding.rule)} · {place(finding.place)}
                    {finding.blocks ? ` · ${say('blocks')}` : ''}
                  </p>
                  <p>{finding.message}</p>
                  {finding.quote !== null && <blockquote lang={locale}>{finding.quote}</blockquote>}
                </li>
              ))}
            </ul>
            <p className="hub-lint__hint">
              {say('reading')}{' '}
              {result.reading === null
                ? `— ${say('short')}`
                : `${result.reading.score.toLocaleString(language)} (${result.reading.formula})`}
            </p>
          </>
        )}
      </div>
      {isModified && <p className="hub-lint__hint">{say('saveFirst')}</p>}
      <div className="hub-lint__row">
        <Button
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() => void load().then(setResult)}
        >
          {say('check')}
        </Button>
        <a href={`${admin}/globals/${globalSlugs.editorialLine}`}>{say('wholeLine')}</a>
      </div>
    </section>
  )
}
