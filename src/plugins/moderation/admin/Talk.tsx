'use client'

import { useId, useRef, useState } from 'react'
import type { DecisionName } from '../decisions'
import type { CaseDetail } from '../operations/moderationCase'
import { problemIn } from './queueWords'
import { useKeys } from '../../../fields/admin/useKeys'
import { useHub } from './useQueue'

const advisable: readonly DecisionName[] = ['approve', 'hide', 'reject', 'warn']

/** What moderators say to each other about a case: notes, a question, its answer. */
export const Talk = ({ shown, changed }: { shown: CaseDetail; changed: (news: string) => Promise<void> }) => {
  const { say, act, language } = useHub()
  const id = useId()
  const box = useRef<HTMLDetailsElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [remark, setRemark] = useState('')
  const [of, setOf] = useState('')
  const [advice, setAdvice] = useState<DecisionName>('reject')
  const [problem, setProblem] = useState('')
  const send = async (name: string, input: object): Promise<void> => {
    const answer = await act(name, { case: String(shown.id), remark, ...input })
    if (answer.ok) {
      setRemark('')
      await changed('')
    } else setProblem(problemIn(answer.code, language))
  }
  useKeys({
    n: () => {
      if (box.current) box.current.open = true
      field.current?.focus()
    },
  })
  return (
    <details ref={box} className="hub-queue__talk" open={shown.opinion === 'asked'}>
      <summary>{say('remark')}</summary>
      <div className="hub-queue__form">
        <label htmlFor={`${id}remark`}>{say('remark')}</label>
        <textarea
          id={`${id}remark`}
          ref={field}
          rows={3}
          maxLength={2000}
          value={remark}
          onChange={({ target }) => setRemark(target.value)}
        />
        <button type="button" className="hub-queue__button" onClick={() => void send('noteOnCase', {})}>
          {say('addRemark')}
        </button>
        {shown.mayAdvise ? (
          <>
            <label htmlFor={`${id}advice`}>{say('advise')}</label>
            <select
              id={`${id}advice`}
              value={advice}
              onChange={({ target }) => setAdvice(target.value as DecisionName)}
            >
              {advisable.map((name) => (
                <option key={name} value={name}>
                  {say(name)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="hub-queue__button"
              onClick={() => void send('giveOpinion', { advice })}
            >
              {say('giveAdvice')}
            </button>
          </>
        ) : (
          <>
            <label htmlFor={`${id}of`}>
              {say('second')}
              {language === 'fr' ? '\u202f' : ''}: {say('askWhom')}
            </label>
            <select id={`${id}of`} value={of} onChange={({ target }) => setOf(target.value)}>
              <option value="">{say('anybody')}</option>
              {shown.colleagues.map(({ id: key, name }) => (
                <option key={key} value={String(key)}>
                  {name}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="hub-queue__button"
              onClick={() => void send('askSecondOpinion', of === '' ? {} : { of })}
            >
              {say('ask')}
            </button>
          </>
        )}
        <p role="alert" className="hub-queue__problem">
          {problem}
        </p>
      </div>
    </details>
  )
}
