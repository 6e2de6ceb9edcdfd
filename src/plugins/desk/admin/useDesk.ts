'use client'

import { toast, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askGraphQL } from '../../../fields/admin/askGraphQL'
import { callAction } from '../../../fields/admin/callAction'
import type { Desk } from '../operations/readDesk'
import { useWords } from './words'

/** As JSON answers it. */
export type DeskView = Desk

const query = `query ($document: TextDocumentInput!, $locale: TextLocale!) {
  desk(document: $document, locale: $locale) {
    stage isPublic approvalRequired isApproved reviewers
    moves { to allowed reason }
    log { from stage at by note version }
    plans { id action at timeZone wall status lateMinutes reason }
    previews { id expiresAt by }
    remarks { id field body at by mentions resolvedAt resolvedBy }
  }
}`

/** The desk's view of the text whose form is open, in the form's language, and a way to act on it. */
export const useDesk = (): {
  desk: DeskView | null
  isBusy: boolean
  /** Performs an action that answers something of its own, and looks again; null after a failure it has already shown. */
  ask: <Result>(name: string, input: object) => Promise<Result | null>
  /** Performs an action of the desk on the text; false after a failure it has already shown. */
  act: (name: string, input: object) => Promise<boolean>
} => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { say, language } = useWords()
  const [desk, setDesk] = useState<DeskView | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { api, graphQL } = config.routes
  const text = {
    document: { collection: collectionSlug, id: id === undefined ? undefined : String(id) },
    locale,
  }
  // A save of the form can move the stage, too.
  const revision = String((savedDocumentData as { updatedAt?: unknown } | undefined)?.updatedAt)

  const load = useCallback(async (): Promise<DeskView | null> => {
    const data = await askGraphQL<{ desk?: DeskView }>({
      url: `${api}${graphQL}`,
      query,
      variables: { document: { collection: collectionSlug, id: String(id) }, locale },
      language,
    })
    return data.desk ?? null
  }, [api, graphQL, collectionSlug, id, locale, language])

  useEffect(() => {
    if (id === undefined) return
    let isOpen = true
    const look = async () => {
      const found = await load().catch(() => null)
      if (isOpen) setDesk(found)
    }
    void look()
    return () => {
      isOpen = false
    }
  }, [id, load, revision])

  return {
    desk,
    isBusy,
    ask: async <Result>(name: string, input: object): Promise<Result | null> => {
      setBusy(true)
      const answer = await callAction<Result>({ api, name, input })
      const found = answer.ok ? await load().catch(() => null) : null
      setBusy(false)
      if (!answer.ok) {
        toast.error(answer.message ?? say('failed'))
        return null
      }
      if (found) setDesk(found)
      return answer.result
    },
    act: async (name, input) => {
      setBusy(true)
      const answer = await callAction<DeskView>({ api, name, input: { ...text, ...input } })
      setBusy(false)
      if (!answer.ok) {
        toast.error(answer.message ?? say('failed'))
        return false
      }
      toast.success(say('done'))
      setDesk(answer.result)
      return true
    },
  }
}
