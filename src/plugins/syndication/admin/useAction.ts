'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useWords, type Word } from './words'

/**
 * Calls `POST /api/actions/<name>` and says how it went.
 *
 * @returns `act`, which answers the result, or null after a failure it has already shown.
 */
export const useAction = (): {
  isBusy: boolean
  act: <Result>(args: { name: string; input: object; done?: Word }) => Promise<Result | null>
} => {
  const { config } = useConfig()
  const { say } = useWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const act = async <Result>(args: { name: string; input: object; done?: Word }): Promise<Result | null> => {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/actions/${args.name}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(args.input),
      })
      const body = (await answer.json()) as Result & { errors?: { message: string }[] }
      if (!answer.ok) {
        toast.error(body.errors?.[0]?.message ?? say('failed'))
        return null
      }
      if (args.done) toast.success(say(args.done))
      router.refresh()
      return body
    } catch {
      toast.error(say('failed'))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, act }
}
