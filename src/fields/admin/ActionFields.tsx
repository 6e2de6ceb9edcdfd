'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { postAction } from './callAction'
import './ConfirmedAct.css'

/** One field of {@link ActionFields}. */
export type ActionField = {
  /** Name of the action's argument. */
  name: string
  label: string
  /** A choice when there are options, a whole number, or a longer text. */
  kind: 'choice' | 'number' | 'text'
  options?: readonly { value: string; label: string }[]
  /** @default '' */
  value?: string
  /** Characters of a text. @default 2000 */
  most?: number
}

/** Every sentence of {@link ActionFields} beside its labels, in the reader's language. */
export type ActionFieldsWords = {
  title: string
  /** What it does, before anybody does it. */
  explains: string
  send: string
  busy: string
  done: string
  /** By error code; `other` for the rest. */
  problems: Readonly<Record<string, string>> & { other: string }
}

/**
 * A few fields and a button that calls an action, within the form of a document and none of its own. What is empty is
 * left out; nothing typed is lost when it fails.
 */
export const ActionFields = ({
  action,
  input,
  fields,
  words,
}: {
  /** Path of the action. */
  action: string
  /** What it takes besides. */
  input: Readonly<Record<string, string>>
  fields: readonly ActionField[]
  words: ActionFieldsWords
}) => {
  const id = useId()
  const router = useRouter()
  const [values, setValues] = useState<Record<string, string>>(
    Object.fromEntries(fields.map(({ name, value }) => [name, value ?? ''])),
  )
  const [problem, setProblem] = useState('')
  const [state, setState] = useState<'asks' | 'busy' | 'done'>('asks')
  const isBusy = state === 'busy'

  const act = async (): Promise<void> => {
    setState('busy')
    const given = fields
      .filter(({ name }) => values[name]?.trim())
      .map(({ name, kind }) => [name, kind === 'number' ? Number(values[name]) : values[name]])
    const answer = await postAction(action, { ...input, ...Object.fromEntries(given) })
    setState(answer.ok ? 'done' : 'asks')
    setProblem(answer.ok ? '' : (words.problems[answer.code] ?? words.problems.other))
    if (answer.ok) router.refresh()
  }

  if (state === 'done') return <p role="status">{words.done}</p>
  return (
    <details className="field-type hub-confirmed-act" aria-busy={isBusy}>
      <summary>{words.title}</summary>
      <p>{words.explains}</p>
      {fields.map(({ name, label, kind, options = [], most = 2_000 }) => {
        const control = {
          id: `${id}-${name}`,
          value: values[name] ?? '',
          disabled: isBusy,
          'aria-invalid': problem !== '',
          'aria-describedby': `${id}-problem`,
          onChange: ({ target }: { target: { value: string } }) =>
            setValues((before) => ({ ...before, [name]: target.value })),
        }
        return (
          <div key={name}>
            <label htmlFor={control.id}>{label}</label>
            {kind === 'choice' ? (
              <select {...control}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : kind === 'number' ? (
              <input {...control} type="number" min={1} inputMode="numeric" />
            ) : (
              <textarea {...control} rows={3} maxLength={most} />
            )}
          </div>
        )
      })}
      <p id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <Button type="button" buttonStyle="secondary" disabled={isBusy} onClick={() => void act()}>
        {isBusy ? words.busy : words.send}
      </Button>
    </details>
  )
}
