'use client'

import { useId, useState } from 'react'
import type { BulkAnswer } from '../operations/decideCases'
import type { CaseDetail } from '../operations/moderationCase'
import type { QueuedCase } from '../operations/moderationQueue'
import { problemIn } from './queueWords'
import { useCase, useHub } from './useQueue'

/** One decision for all that is selected. */
export const BulkBar = ({
  cases,
  done,
  clear,
}: {
  cases: readonly QueuedCase[]
  done: (news: string) => Promise<void>
  clear: () => void
}) => {
  const { say, act, language } = useHub()
  const ruleId = useId()
  const [rule, setRule] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  // The rules come with any case.
  const { shown } = useCase(cases[0] ? String(cases[0].id) : null)
  const rules: CaseDetail['rules'] = shown?.rules ?? []
  const decide = async (decision: 'approve' | 'hide' | 'reject'): Promise<void> => {
    if (decision !== 'approve' && rule === '') {
      setProblem(problemIn('RULE_REQUIRED', language))
      return
    }
    setBusy(true)
    const answer = await act<{ answers: BulkAnswer[] }>('decideCases', {
      cases: cases.map(({ id, version }) => ({ case: String(id), version })),
      decision,
      ...(rule === '' ? {} : { rule }),
    })
    setBusy(false)
    if (!answer.ok) {
      setProblem(problemIn(answer.code, language))
      return
    }
    const left = answer.result.answers.filter(({ error }) => error !== null).length
    const decided = answer.result.answers.length - left
    await done(`${decided} ${say('doneMany')}${left === 0 ? '' : ` · ${left} ${say('leftMany')}`}`)
  }
  return (
    <div className="hub-queue__bulk" role="group" aria-label={`${cases.length} ${say('picked')}`}>
      <p>
        <strong>
          {cases.length} {say('picked')}
        </strong>{' '}
        <button type="button" className="hub-queue__link" onClick={clear}>
          {say('unpick')}
        </button>
      </p>
      <label htmlFor={ruleId}>{say('rule')}</label>
      <select id={ruleId} value={rule} onChange={({ target }) => setRule(target.value)}>
        <option value="">{say('chooseRule')}</option>
        {rules.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <p role="alert" className="hub-queue__problem">
        {problem}
      </p>
      <div className="hub-queue__buttons">
        {(['approve', 'hide', 'reject'] as const).map((name) => (
          <button
            key={name}
            type="button"
            disabled={isBusy}
            className={`hub-queue__decide hub-queue__decide--${name}`}
            onClick={() => void decide(name)}
          >
            {say(name)}
          </button>
        ))}
      </div>
    </div>
  )
}
