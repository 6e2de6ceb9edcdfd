'use client'

import { useCallback, useState } from 'react'
import type { CaseDetail } from '../operations/moderationCase'
import { problemIn } from './queueWords'
import { useKeys } from '../../../fields/admin/useKeys'
import { useHub } from './useQueue'

/** Who is looking at it, and a way to say that it is me. */
export const ClaimBar = ({
  shown,
  changed,
}: {
  shown: CaseDetail
  changed: (news: string) => Promise<void>
}) => {
  const { say, act, language } = useHub()
  const [problem, setProblem] = useState('')
  const toggle = useCallback(async () => {
    const answer = await act(shown.isMine ? 'releaseCase' : 'claimCase', { case: String(shown.id) })
    if (answer.ok) await changed('')
    else setProblem(problemIn(answer.code, language))
  }, [act, changed, language, shown.id, shown.isMine])
  const canClaim = shown.status === 'open' && shown.offered.length > 0
  useKeys({
    c: () => {
      if (canClaim) void toggle()
    },
  })
  return (
    <div className="hub-queue__claim">
      {shown.isMine || shown.claimedBy !== null ? (
        <p>{shown.isMine ? say('takenByYou') : `${say('takenBy')} ${shown.claimedBy}`}</p>
      ) : null}
      {canClaim && (shown.isMine || shown.claimedBy === null) ? (
        <button type="button" className="hub-queue__button" onClick={() => void toggle()}>
          {say(shown.isMine ? 'release' : 'claim')} <kbd>C</kbd>
        </button>
      ) : null}
      <p role="alert" className="hub-queue__problem">
        {problem}
      </p>
    </div>
  )
}
