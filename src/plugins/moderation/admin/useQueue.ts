'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askGraphQL } from '../../../fields/admin/askGraphQL'
import { type ActionAnswer, callAction } from '../../../fields/admin/callAction'
import type { CaseDetail } from '../operations/moderationCase'
import type { Queue, QueueView } from '../operations/moderationQueue'
import { type Say, sayIn } from './queueWords'
import type { AdminLanguage } from './words'

const queueQuery = `query ($view: QueueView!, $kind: String, $after: String, $first: Int) {
  moderationQueue(view: $view, kind: $kind, after: $after, first: $first) {
    cases {
      id version status kind moderation title excerpt author reasons openedAt decidedAt urgency reportCount
      claimedBy isMine isOwn opinion
    }
    end
    counts { open mine asked }
  }
}`

const caseQuery = `query ($id: ID!) {
  moderationCase(id: $id) {
    id version status kind moderation openedAt reportCount
    post { collection id title text html createdAt under around { id author text at isThis } pictures { file url isKnown } }
    evidence { title text }
    author {
      id name handle language standing since approved rejected
      decided { id excerpt moderation rule decidedAt }
    }
    reasons { text evidence weight }
    alike { id excerpt moderation rule decidedAt likeness }
    log { number action actor at rule note remark advice }
    rules { key title text }
    answers { id name decisions text language }
    colleagues { id name }
    claimedBy isMine opinion mayAdvise offered undoUntil
  }
}`

/** The language of the admin, its strings, and how the hub is asked. */
export const useHub = (): {
  language: AdminLanguage
  say: Say
  ask: <Data>(query: string, variables: object) => Promise<Data>
  act: <Result>(name: string, input: object) => Promise<ActionAnswer<Result>>
} => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const { api, graphQL } = config.routes
  const ask = useCallback(
    <Data>(query: string, variables: object) =>
      askGraphQL<Data>({ url: `${api}${graphQL}?locale=${language}`, query, variables, language }),
    [api, graphQL, language],
  )
  const act = useCallback(
    <Result>(name: string, input: object) => callAction<Result>({ api, name, input }),
    [api],
  )
  return { language, say: sayIn(language), ask, act }
}

/** How many cases are asked for at once. */
const pageSize = 30

/** The cases of a view, page by page, read again when something was done. */
export const useQueue = (
  view: QueueView,
  kind: string,
): {
  /** Null while it is read. */
  queue: Queue | null
  /** How many wait, of the view shown last while the next is read. */
  counts: Queue['counts'] | null
  isBroken: boolean
  reload: () => Promise<void>
  more: () => Promise<void>
} => {
  const { ask } = useHub()
  const [last, setLast] = useState<{ of: string; queue: Queue } | null>(null)
  const [isBroken, setBroken] = useState(false)
  const of = `${view} ${kind}`
  const queue = last?.of === of ? last.queue : null
  const read = useCallback(
    async (after: string | null, first: number): Promise<Queue | null> => {
      try {
        const { moderationQueue } = await ask<{ moderationQueue: Queue }>(queueQuery, {
          view,
          kind: kind === '' ? null : kind,
          after,
          first,
        })
        return moderationQueue
      } catch {
        return null
      }
    },
    [ask, kind, view],
  )
  const reload = useCallback(async () => {
    const fresh = await read(null, pageSize)
    setBroken(fresh === null)
    if (fresh) setLast({ of, queue: fresh })
  }, [of, read])
  useEffect(() => {
    let isCurrent = true
    void read(null, pageSize).then((fresh) => {
      if (!isCurrent) return
      setBroken(fresh === null)
      if (fresh) setLast({ of, queue: fresh })
    })
    return () => {
      isCurrent = false
    }
  }, [of, read])
  const more = useCallback(async () => {
    const next = queue?.end ? await read(queue.end, pageSize) : null
    if (next && queue) setLast({ of, queue: { ...next, cases: [...queue.cases, ...next.cases] } })
  }, [of, queue, read])
  return { queue, counts: last?.queue.counts ?? null, isBroken, reload, more }
}

/** One case in full, read again when it has changed. */
export const useCase = (
  id: string | null,
): { shown: CaseDetail | null; isBroken: boolean; reload: () => Promise<void> } => {
  const { ask } = useHub()
  const [read, setRead] = useState<{ id: string; shown: CaseDetail | null } | null>(null)
  const load = useCallback(
    async (wanted: string): Promise<CaseDetail | null> => {
      try {
        return (await ask<{ moderationCase: CaseDetail }>(caseQuery, { id: wanted })).moderationCase
      } catch {
        return null
      }
    },
    [ask],
  )
  useEffect(() => {
    if (id === null) return
    let isCurrent = true
    void load(id).then((shown) => {
      if (isCurrent) setRead({ id, shown })
    })
    return () => {
      isCurrent = false
    }
  }, [id, load])
  const reload = useCallback(async () => {
    if (id !== null) setRead({ id, shown: await load(id) })
  }, [id, load])
  const current = read !== null && read.id === id ? read : null
  return {
    shown: current?.shown ?? null,
    isBroken: current !== null && current.shown === null,
    reload,
  }
}
