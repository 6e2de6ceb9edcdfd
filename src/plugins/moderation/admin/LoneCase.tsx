'use client'

import { useCallback, useState } from 'react'
import { CasePane } from './CasePane'
import { useCase, useHub } from './useQueue'

/** A case on a page of its own. */
export const LoneCase = ({ id }: { id: string }) => {
  const { say } = useHub()
  const { shown, isBroken, reload } = useCase(id)
  const [told, setTold] = useState('')
  const changed = useCallback(
    async (news: string) => {
      setTold(news)
      await reload()
    },
    [reload],
  )
  return (
    <>
      <p role="status" className="hub-queue__told">
        {told}
      </p>
      {shown ? (
        <CasePane key={shown.id} shown={shown} changed={changed} />
      ) : (
        <p>{isBroken ? say('failed') : say('loading')}</p>
      )}
    </>
  )
}
