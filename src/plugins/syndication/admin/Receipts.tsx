'use client'

import { Button, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ReceiptView } from '../afterwards/whereItWent'
import { Afterwards, AfterwardsPill } from './Afterwards'
import { AnnounceDrawer, announceDrawer } from './AnnounceDrawer'
import { Evergreen } from './Evergreen'
import { Figures } from './Figures'
import { askReceipts } from './receipts'
import { StatusPill } from './StatusPill'
import { useWords } from './words'

type Receipt = {
  id: number | string
  status: string
  url?: string | null
  lastError?: string | null
  channel?: { id: number | string; name?: string } | number | string | null
  measures?: { docs?: unknown[] } | null
  /** What was done about it since; absent for those who may not know. */
  since?: ReceiptView
  shortLinks?: { docs?: ({ clicks?: number } | number | string)[] } | null
}

const underWay = ['pending', 'sending', 'retrying']
/** Milliseconds between two looks: while something moves, and while nothing does. */
const soon = 2_000
const later = 30_000

const isMoving = ({ status, since }: Receipt): boolean =>
  underWay.includes(status) || (since?.history ?? []).some((act) => underWay.includes(act.status))

/** "Where it went": the receipts of a post or an event, kept up to date while the page is open. */
export const Receipts = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { say } = useWords()
  const { openModal } = useModal()
  const [receipts, setReceipts] = useState<Receipt[] | null>(null)
  const { api, admin } = config.routes

  const load = useCallback(async (): Promise<Receipt[]> => {
    const query = new URLSearchParams({
      'where[announcement.source.collection][equals]': String(collectionSlug),
      'where[announcement.source.document][equals]': String(id),
      'where[of][exists]': 'false',
      depth: '1',
      limit: '50',
      sort: '-createdAt',
    })
    const answer = await fetch(`${api}/deliveries?${query.toString()}`, { credentials: 'include' })
    // Who may not read receipts (moderators) sees none.
    if (!answer.ok) return []
    const { docs } = (await answer.json()) as { docs: Receipt[] }
    if (docs.length === 0 || id === undefined) return docs
    const since = await askReceipts({ api, source: { collection: String(collectionSlug), id } })
    return docs.map((receipt) => {
      const told = since.get(String(receipt.id))
      return told ? { ...receipt, since: told } : receipt
    })
  }, [api, collectionSlug, id])

  useEffect(() => {
    if (id === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOpen = true
    const look = async () => {
      const found = await load().catch(() => null)
      if (!isOpen) return
      if (found) setReceipts(found)
      timer = setTimeout(() => void look(), found?.some(isMoving) ? soon : later)
    }
    const lookNow = () => {
      clearTimeout(timer)
      void look()
    }
    lookNow()
    window.addEventListener('focus', lookNow)
    return () => {
      isOpen = false
      clearTimeout(timer)
      window.removeEventListener('focus', lookNow)
    }
  }, [id, load])

  if (id === undefined) return null
  const hasReceipts = receipts !== null && receipts.length > 0

  return (
    <section aria-live="polite" className="field-type" style={{ marginTop: '1.5rem' }}>
      <h2 style={{ fontSize: '1rem', margin: '0 0 0.5rem' }}>{say('whereItWent')}</h2>
      {receipts === null && <p>{say('loading')}</p>}
      {receipts?.length === 0 && <p>{say('none')}</p>}
      <ul style={{ listStyle: 'none', margin: '0 0 0.75rem', padding: 0 }}>
        {receipts?.map(({ id: delivery, status, url, lastError, channel, shortLinks, measures, since }) => (
          <li key={delivery} style={{ marginBottom: '0.6rem' }}>
            <a href={`${admin}/collections/deliveries/${delivery}`}>
              {typeof channel === 'object' && channel?.name ? channel.name : `#${delivery}`}
            </a>{' '}
            <StatusPill status={status} /> <AfterwardsPill state={since?.afterwards ?? null} />
            {url && /^https?:\/\//.test(url) && (
              <div>
                <a href={url} rel="noopener noreferrer" style={{ overflowWrap: 'anywhere' }} target="_blank">
                  {url.replace(/^https?:\/\//, '')}
                </a>
              </div>
            )}
            <Figures looks={measures?.docs ?? []} />
            <Brought links={shortLinks?.docs ?? []} say={say} />
            {lastError && <div style={{ overflowWrap: 'anywhere' }}>{lastError}</div>}
            {since && <Afterwards onDone={() => void load().then(setReceipts)} receipt={since} />}
          </li>
        ))}
      </ul>
      {receipts !== null && (
        <Button buttonStyle="secondary" margin={false} onClick={() => openModal(announceDrawer)} size="small">
          {say(hasReceipts ? 'announceAgain' : 'announce')}…
        </Button>
      )}
      {hasReceipts ? (
        <Evergreen channels={channelsOf(receipts)} collection={String(collectionSlug)} id={id} />
      ) : null}
      <AnnounceDrawer
        collection={String(collectionSlug)}
        id={id}
        isAgain={hasReceipts}
        onAnnounced={() => void load().then(setReceipts)}
      />
    </section>
  )
}

/** The channels that a document went out on, each once. */
const channelsOf = (receipts: readonly Receipt[]): { id: string; name: string }[] => {
  const named = receipts.flatMap(({ channel }): [string, string][] =>
    typeof channel === 'object' && channel?.name ? [[String(channel.id), channel.name]] : [],
  )
  return [...new Map(named)].map(([id, name]) => ({ id, name }))
}

/** How many people a post brought, where its link is counted. */
const Brought = ({ links, say }: { links: readonly unknown[]; say: ReturnType<typeof useWords>['say'] }) => {
  const [link] = links
  if (typeof link !== 'object' || link === null || !('clicks' in link)) return null
  return <div>{say('visits').replace('{n}', String(link.clicks))}</div>
}
