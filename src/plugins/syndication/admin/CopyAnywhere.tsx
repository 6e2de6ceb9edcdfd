'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { DraftCopy } from '../wording/copyFor'
import { CopyDraft } from './CopyDraft'
import { useWords } from './words'

const query = /* GraphQL */ `
  query CopyFor($source: SourceInput!, $language: String) {
    copyFor(source: $source, language: $language) {
      kind
      network
      posts {
        text
        length
      }
      limit
      refusal
      picture {
        url
        alt
      }
    }
  }
`

/** Text and media for a network that the hub has no account of: somebody posts them by hand. */
export const CopyAnywhere = ({ source }: { source: { collection: string; id: number | string } }) => {
  const { config } = useConfig()
  const { say, language } = useWords()
  const [copies, setCopies] = useState<readonly DraftCopy[]>([])
  const [kind, setKind] = useState('')
  const field = useId()
  const { api } = config.routes

  useEffect(() => {
    let isOpen = true
    const ask = async () => {
      const answer = await fetch(`${api}/graphql`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { source, language } }),
      })
      const { data } = (await answer.json()) as { data?: { copyFor: DraftCopy[] } | null }
      if (isOpen) setCopies(data?.copyFor ?? [])
    }
    // Without an answer there is nothing to copy, and the rest of the drawer says what is amiss.
    ask().catch(() => undefined)
    return () => {
      isOpen = false
    }
  }, [api, language, source])

  if (copies.length === 0) return null
  const chosen = copies.find((copy) => copy.kind === kind)
  return (
    <section className="hub-compose__channel">
      <label htmlFor={field}>{say('copyAnywhere')}</label>
      <select id={field} onChange={({ target }) => setKind(target.value)} value={kind}>
        <option value="">{say('chooseNetwork')}</option>
        {copies.map((copy) => (
          <option key={copy.kind} value={copy.kind}>
            {copy.network}
          </option>
        ))}
      </select>
      {chosen?.refusal ? (
        <p className="hub-compose__refusal" role="status">
          {say('wouldRefuse')} {chosen.refusal}
        </p>
      ) : null}
      {chosen?.posts.map(({ text, length }, place) => (
        <figure className="hub-compose__post" key={place} lang={language}>
          <blockquote>{text}</blockquote>
          <figcaption>
            {length} / {chosen.limit}
          </figcaption>
        </figure>
      ))}
      {chosen ? <CopyDraft picture={chosen.picture} posts={chosen.posts} /> : null}
    </section>
  )
}
