'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callAction } from '../../../fields/admin/callAction'

/** A message, as the API answers it. */
export type Message = {
  id: number | string
  text?: string | null
  kind: 'reply' | 'mention' | 'comment'
  writerName?: string | null
  writerHandle?: string | null
  writerURL?: string | null
  url?: string | null
  via?: string | null
  network?: string | null
  state: 'open' | 'assigned' | 'done'
  assignee?: { id: number | string; displayName?: string } | number | string | null
  subject?: string | null
  saidAt: string
  editedAt?: string | null
  goneAt?: string | null
  isPrivate?: boolean | null
  isHidden?: boolean | null
  moderation?: string | null
}

/** Tabs of the inbox. */
export const tabs = ['open', 'mine', 'assigned', 'done'] as const
/** One of {@link tabs}. */
export type Tab = (typeof tabs)[number]

const pageSize = 30

/** The messages of a tab, read again when something was done. */
export const useInbox = (args: { tab: Tab; channel: string; me: number | string; failed: string }) => {
  const { tab, channel, me, failed } = args
  const { config } = useConfig()
  const { api } = config.routes
  const [messages, setMessages] = useState<Message[] | null>(null)
  const [size, setSize] = useState(pageSize)
  const [hasMore, setMore] = useState(false)

  const load = useCallback(async (): Promise<void> => {
    const query = new URLSearchParams({ depth: '1', limit: String(size), sort: '-saidAt' })
    if (tab === 'mine') {
      query.set('where[and][0][assignee][equals]', String(me))
      query.set('where[and][1][state][equals]', 'assigned')
    } else query.set('where[and][0][state][equals]', tab)
    if (channel !== '') query.set('where[and][2][channel][equals]', channel)
    try {
      const answer = await fetch(`${api}/network-messages?${query.toString()}`, { credentials: 'include' })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = (await answer.json()) as { docs: Message[]; hasNextPage: boolean }
      setMessages(page.docs)
      setMore(page.hasNextPage)
    } catch {
      toast.error(failed)
    }
  }, [api, channel, failed, me, size, tab])

  useEffect(() => {
    const first = setTimeout(() => void load(), 0)
    const again = setInterval(() => void load(), 30_000)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [load])

  /** Calls an action and reads again; false after a failure that it has already shown. */
  const act = async (name: string, input: object, done?: string): Promise<boolean> => {
    const answer = await callAction({ api, name, input })
    if (!answer.ok) toast.error(answer.message ?? failed)
    else if (done !== undefined) toast.success(done)
    await load()
    return answer.ok
  }
  return { messages, hasMore, more: () => setSize((now) => now + pageSize), act }
}

/** Names to choose from, by id; empty where the reader may not know them. */
export const useNames = (path: string, nameOf: 'name' | 'displayName'): { id: string; name: string }[] => {
  const { config } = useConfig()
  const { api } = config.routes
  const [names, setNames] = useState<{ id: string; name: string }[]>([])
  useEffect(() => {
    let isCurrent = true
    fetch(`${api}/${path}&depth=0&limit=100`, { credentials: 'include' })
      .then(async (answer) =>
        answer.ok ? ((await answer.json()) as { docs: Record<string, unknown>[] }).docs : [],
      )
      .then((docs) => {
        if (isCurrent)
          setNames(docs.map((doc) => ({ id: String(doc.id), name: String(doc[nameOf] ?? doc.id) })))
      })
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [api, nameOf, path])
  return names
}
