'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postAction } from '../../../fields/admin/callAction'
import { levelNames } from '../levelNames'
import { type TrustLevel, trustLevels } from '../trustLevel'
import { type AdminLanguage, wordsIn } from './words'

/** Level, reason and a button. Nothing typed is lost when it fails. */
export const GrantTrust = ({
  member,
  current,
  language,
  action,
}: {
  member: string
  /** The level at which the member is held, or null. */
  current: TrustLevel | null
  language: AdminLanguage
  /** Path of the action. */
  action: string
}) => {
  const words = wordsIn[language]
  const router = useRouter()
  const [level, setLevel] = useState(current === null ? '' : String(current))
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  const save = async (): Promise<void> => {
    if (reason.trim() === '') {
      setProblem(words.problems.REASON_REQUIRED)
      return
    }
    setBusy(true)
    const answer = await postAction(action, { member, level: level === '' ? null : Number(level), reason })
    setBusy(false)
    setProblem(answer.ok ? '' : textOf(words.problems, answer.code))
    if (answer.ok) router.refresh()
  }

  return (
    <details className="hub-glance__grant">
      <summary>{words.grant}</summary>
      <form
        aria-busy={isBusy}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label htmlFor="hub-glance-level">{words.level}</label>
        <select
          id="hub-glance-level"
          value={level}
          disabled={isBusy}
          onChange={({ target }) => setLevel(target.value)}
        >
          <option value="">{words.ladder}</option>
          {trustLevels.map((each) => (
            <option key={each} value={each}>
              {`${each} · ${levelNames[each][language]}`}
            </option>
          ))}
        </select>
        <label htmlFor="hub-glance-reason">{words.reason}</label>
        <textarea
          id="hub-glance-reason"
          rows={3}
          maxLength={500}
          value={reason}
          disabled={isBusy}
          aria-invalid={problem !== ''}
          aria-describedby="hub-glance-problem"
          onChange={({ target }) => setReason(target.value)}
        />
        <p id="hub-glance-problem" role="alert">
          {problem}
        </p>
        <button disabled={isBusy}>{isBusy ? words.busy : words.send}</button>
      </form>
    </details>
  )
}

const textOf = (problems: Record<string, string>, code: string): string =>
  problems[code] ?? problems.other ?? ''
