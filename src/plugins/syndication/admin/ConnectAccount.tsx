'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { type ActionAnswer, postAction } from '../../../fields/admin/callAction'

/** Every sentence of {@link ConnectAccount}, in the reader's language. */
export type ConnectableWords = {
  connect: string
  busy: string
  finishing: string
  connected: string
  choose: string
  take: string
  said: string
  /** By error code; `other` for the rest. */
  problems: Readonly<Record<string, string>> & { other: string }
}

type Result = { account: string | null; ticket: string | null; choices: { id: string; name: string }[] }
type Choice = { ticket: string; choices: Result['choices'] }

/** "Connect": leads to the network's own page, and takes up what the browser comes back with, behind a `#`. */
export const ConnectAccount = ({
  actions,
  channel,
  isPrimary,
  words,
}: {
  /** Path of the actions. */
  actions: string
  channel: number | string
  isPrimary: boolean
  words: ConnectableWords
}) => {
  const router = useRouter()
  const name = useId()
  const [state, setState] = useState<'asks' | 'leaving' | 'finishing'>('asks')
  const [problem, setProblem] = useState('')
  const [choice, setChoice] = useState<Choice | null>(null)
  const [chosen, setChosen] = useState('')
  const isTaken = useRef(false)

  const fail = useCallback(
    ({ code }: Extract<ActionAnswer<unknown>, { ok: false }>): void => {
      setState('asks')
      setChoice(null)
      setProblem(words.problems[code] ?? words.problems.other)
    },
    [words],
  )
  const settle = useCallback(
    (answer: ActionAnswer<Result>): void => {
      if (!answer.ok) return fail(answer)
      const { account, ticket, choices } = answer.result
      setState('asks')
      setProblem('')
      if (ticket !== null) return setChoice({ ticket, choices })
      setChoice(null)
      toast.success([words.connected, account].filter(Boolean).join(': '))
      // The form still holds what it was opened with.
      router.refresh()
      window.setTimeout(() => window.location.reload(), 1_000)
    },
    [fail, router, words],
  )

  useEffect(() => {
    const answer = new URLSearchParams(window.location.hash.slice(1))
    const given = answer.get('state')
    if (given === null || isTaken.current) return
    isTaken.current = true
    // Out of the address at once: it is good for one use, and no business of the history.
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
    setState('finishing')
    const input = { state: given, code: answer.get('code'), error: answer.get('error') }
    void postAction<Result>(`${actions}/finishConnection`, input).then(settle)
  }, [actions, settle])

  const begin = async (): Promise<void> => {
    setState('leaving')
    setProblem('')
    const answer = await postAction<{ url: string }>(`${actions}/connectChannel`, {
      channel: String(channel),
    })
    if (answer.ok) window.location.assign(answer.result.url)
    else fail(answer)
  }
  const take = async ({ ticket }: Choice): Promise<void> => {
    setState('finishing')
    settle(await postAction<Result>(`${actions}/chooseAccount`, { ticket, account: chosen }))
  }

  const isBusy = state !== 'asks'
  return (
    <div className="hub-account__connect" aria-busy={isBusy}>
      {choice && (
        <fieldset>
          <legend>{words.choose}</legend>
          {choice.choices.map(({ id, name: label }) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                value={id}
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              {label}
            </label>
          ))}
          <Button
            type="button"
            size="medium"
            margin={false}
            disabled={isBusy || chosen === ''}
            onClick={() => void take(choice)}
          >
            {state === 'finishing' ? words.finishing : words.take}
          </Button>
        </fieldset>
      )}
      <p role="alert" className="hub-account__problem">
        {problem}
      </p>
      {!choice && (
        <Button
          type="button"
          size="medium"
          margin={false}
          buttonStyle={isPrimary ? 'primary' : 'secondary'}
          disabled={isBusy}
          onClick={() => void begin()}
        >
          {state === 'leaving' ? words.busy : state === 'finishing' ? words.finishing : words.connect}
        </Button>
      )}
    </div>
  )
}
