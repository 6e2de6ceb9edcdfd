'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useId, useState } from 'react'
import { postAction } from './callAction'
import './ConfirmedAct.css'

/** Every sentence of one {@link ConfirmedAct}, in the reader's language. */
export type ConfirmedActWords = {
  title: string
  /** What it does, before anybody does it. */
  explains: string
  reason: string
  password: string
  send: string
  busy: string
  done: string
  /** By error code; `other` for the rest. */
  problems: Readonly<Record<string, string>> & { other: string }
}

/**
 * Something that an administrator does to somebody else's account: why, their own password, a button. It stands within
 * the form of the document and is none of its own; nothing typed is lost when it fails.
 */
export const ConfirmedAct = ({
  action,
  input,
  choice,
  words,
}: {
  /** Path of the action, which takes `reason` and `password`. */
  action: string
  /** What else it takes. */
  input: Readonly<Record<string, string>>
  /** One yes or no that the action also takes. */
  choice?: { name: string; label: string }
  words: ConfirmedActWords
}) => {
  const id = useId()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [password, setPassword] = useState('')
  const [isChosen, setChosen] = useState(false)
  const [problem, setProblem] = useState('')
  const [state, setState] = useState<'asks' | 'busy' | 'done'>('asks')
  const isBusy = state === 'busy'

  const act = async (): Promise<void> => {
    setState('busy')
    const answer = await postAction(action, {
      ...input,
      reason,
      password,
      ...(choice ? { [choice.name]: isChosen } : {}),
    })
    setState(answer.ok ? 'done' : 'asks')
    setProblem(answer.ok ? '' : (words.problems[answer.code] ?? words.problems.other))
    if (answer.ok) router.refresh()
  }
  // Enter would save the document around it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void act()
  }

  if (state === 'done') return <p role="status">{words.done}</p>
  return (
    <details className="field-type hub-confirmed-act" aria-busy={isBusy}>
      <summary>{words.title}</summary>
      <p>{words.explains}</p>
      <label htmlFor={`${id}-reason`}>{words.reason}</label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        maxLength={500}
        value={reason}
        disabled={isBusy}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setReason(target.value)}
      />
      {choice ? (
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isBusy}
            onChange={({ target }) => setChosen(target.checked)}
          />{' '}
          {choice.label}
        </label>
      ) : null}
      <label htmlFor={`${id}-password`}>{words.password}</label>
      <input
        id={`${id}-password`}
        type="password"
        autoComplete="current-password"
        value={password}
        disabled={isBusy}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setPassword(target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <Button type="button" buttonStyle="secondary" disabled={isBusy} onClick={() => void act()}>
        {isBusy ? words.busy : words.send}
      </Button>
    </details>
  )
}
