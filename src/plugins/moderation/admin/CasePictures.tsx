'use client'

import { useState } from 'react'
import type { CaseDetail } from '../operations/moderationCase'
import { problemIn } from './queueWords'
import { useHub } from './useQueue'

/** The pictures of a post, each to be looked at on purpose, and the way onto the list of known ones. */
export const CasePictures = ({ shown }: { shown: CaseDetail }) => {
  const { say, act, language } = useHub()
  const [listed, setListed] = useState<readonly string[]>([])
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const pictures = shown.post?.pictures ?? []
  if (pictures.length === 0) return null
  const list = async (file: string): Promise<void> => {
    setBusy(true)
    const answer = await act('listPicture', { case: String(shown.id), file })
    setBusy(false)
    setProblem(answer.ok ? '' : problemIn(answer.code, language))
    if (answer.ok) setListed((before) => [...before, file])
  }
  return (
    <section aria-label={say('pictures')}>
      <h3>{say('pictures')}</h3>
      <ul className="hub-queue__reasons">
        {pictures.map(({ file, url, isKnown }, at) => (
          <li key={file}>
            <a href={url} target="_blank" rel="noreferrer">
              {say('picture')} {at + 1}
            </a>{' '}
            {isKnown || listed.includes(file) ? (
              <span role="status">{say('pictureListed')}</span>
            ) : (
              <button
                type="button"
                className="hub-queue__button"
                disabled={isBusy}
                onClick={() => void list(file)}
              >
                {say('listPicture')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="hub-queue__problem">
        {problem}
      </p>
    </section>
  )
}
