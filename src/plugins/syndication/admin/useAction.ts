'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callAction } from '../../../fields/admin/callAction'
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
    const answer = await callAction<Result>({ api: config.routes.api, ...args })
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message ?? say('failed'))
      return null
    }
    if (args.done) toast.success(say(args.done))
    router.refresh()
    return answer.result
  }
  return { isBusy, act }
}
