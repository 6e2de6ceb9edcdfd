'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { postAction } from '../../../fields/admin/callAction'
import type { ShownCase } from './readCase'
import { type AdminLanguage, type Words, wordsIn } from './words'

type Decision = 'approve' | 'reject'
type Problem = { text: string; isStale: boolean; field: string | null }
type Status = 'ready' | 'busy' | Problem

/** Rule, note and two buttons; A and R on the keyboard. Nothing typed is lost when a decision fails. */
export const DecidePanel = ({
  shown,
  language,
  queue,
  action,
}: {
  shown: ShownCase
  language: AdminLanguage
  /** Path of the queue in the admin. */
  queue: string
  /** Path of the action that decides. */
  action: string
}) => {
  const words = wordsIn[language]
  const router = useRouter()
  const ruleField = useRef<HTMLSelectElement>(null)
  const [rule, setRule] = useState('')
  const [note, setNote] = useState('')
  const [status, setStatus] = useState<Status>('ready')
  const isBusy = status === 'busy'
  const problem = typeof status === 'object' ? status : null
  const canDecide = shown.post !== null

  const decide = useCallback(
    async (decision: Decision) => {
      if (decision === 'reject' && rule === '') {
        setStatus({ text: words.problems.RULE_REQUIRED, isStale: false, field: 'rule' })
        ruleField.current?.focus()
        return
      }
      setStatus('busy')
      const answer = await postAction(action, {
        case: String(shown.id),
        version: shown.version,
        decision,
        ...(rule === '' ? {} : { rule }),
        ...(note === '' ? {} : { note }),
      })
      if (answer.ok) router.refresh()
      else setStatus(problemOf(answer, words))
    },
    [action, note, router, rule, shown.id, shown.version, words],
  )

  const isOpen = shown.status === 'open'
  useEffect(() => {
    if (!canDecide || !isOpen || isBusy) return
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const decision = ({ a: 'approve', r: 'reject' } as const)[event.key.toLowerCase()]
      if (!decision) return
      event.preventDefault()
      void decide(decision)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [canDecide, decide, isBusy, isOpen])

  const form = (
    <form className="hub-case__form" onSubmit={(event) => event.preventDefault()} aria-busy={isBusy}>
      <label htmlFor="hub-case-rule">{words.rule}</label>
      <select
        id="hub-case-rule"
        ref={ruleField}
        value={rule}
        disabled={isBusy}
        aria-invalid={problem?.field === 'rule'}
        aria-describedby="hub-case-problem"
        onChange={({ target }) => {
          setRule(target.value)
          setStatus('ready')
        }}
      >
        <option value="">{words.chooseRule}</option>
        {shown.rules.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      {shown.rules.length === 0 ? <p>{words.noRules}</p> : null}
      <RuleText rules={shown.rules} rule={rule} />
      <label htmlFor="hub-case-note">{words.note}</label>
      <textarea
        id="hub-case-note"
        rows={4}
        maxLength={2000}
        value={note}
        disabled={isBusy}
        aria-describedby="hub-case-note-hint"
        onChange={({ target }) => setNote(target.value)}
      />
      <small id="hub-case-note-hint">{words.noteHint}</small>
      <p id="hub-case-problem" role="alert" className="hub-case__problem">
        {problem?.text}{' '}
        {problem?.isStale ? (
          <button type="button" className="hub-case__link" onClick={() => router.refresh()}>
            {words.reload}
          </button>
        ) : null}
      </p>
      <div className="hub-case__buttons">
        <button
          type="button"
          disabled={isBusy}
          className="hub-case__approve"
          onClick={() => void decide('approve')}
        >
          {words.approve}
        </button>
        <button
          type="button"
          disabled={isBusy}
          className="hub-case__reject"
          onClick={() => void decide('reject')}
        >
          {words.reject}
        </button>
      </div>
      <small className="hub-case__keys">{isBusy ? words.busy : words.keys}</small>
    </form>
  )

  if (isOpen && canDecide)
    return (
      <aside className="hub-case__panel">
        <h3>{words.decision}</h3>
        {form}
      </aside>
    )
  return (
    <aside className="hub-case__panel">
      <p role="status" className="hub-case__done">
        {!canDecide
          ? words.gone
          : shown.moderation === 'approved'
            ? words.done.approved
            : words.done.rejected}
      </p>
      <p>
        {shown.next ? (
          <a className="hub-case__next" href={`${queue}/${shown.next.id}`}>
            {words.next(shown.next.left)}
          </a>
        ) : (
          words.nothingLeft
        )}
      </p>
      <p>
        <a href={queue}>{words.toQueue}</a>
      </p>
      {canDecide ? (
        <details>
          <summary>{words.decideAgain}</summary>
          {form}
        </details>
      ) : null}
    </aside>
  )
}

const RuleText = ({ rules, rule }: { rules: ShownCase['rules']; rule: string }) => {
  const chosen = rules.find(({ key }) => key === rule)
  return chosen ? <blockquote>{chosen.text}</blockquote> : null
}

const problemOf = (
  { code, field }: { code: string; field: string | null },
  { problems }: Words,
): Problem => ({
  text: code in problems ? problems[code as keyof typeof problems] : problems.other,
  isStale: code === 'CASE_CHANGED' || code === 'TARGET_GONE' || code === 'UNKNOWN_RULE',
  field,
})
