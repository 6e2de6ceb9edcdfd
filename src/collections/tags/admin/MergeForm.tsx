'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { postAction } from '../../../fields/admin/callAction'
import type { MergeWords } from './words'
import './mergeTags.css'

type Named = { id: string; title: string }

/** What {@link MergeForm} takes. */
type MergeFormProps = {
  /** Path of the action. */
  action: string
  /** Path of the tags in the admin. */
  tags: string
  from: Named
  others: readonly Named[]
  /** “3 posts”, one for each kind of document that bears the tag. */
  changes: readonly string[]
  words: MergeWords
}

/** First the tag that stays, then what will happen and a second press: what is merged is not parted again. */
export const MergeForm = ({ action, tags, from, others, changes, words }: MergeFormProps) => {
  const field = useId()
  const router = useRouter()
  const sure = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState('')
  const [step, setStep] = useState<'choose' | 'sure' | 'busy'>('choose')
  const [problem, setProblem] = useState('')
  const into = others.find(({ id }) => id === chosen)
  useEffect(() => {
    if (step === 'sure') sure.current?.focus()
  }, [step])

  const say = (text: string): string =>
    text
      .replaceAll('{from}', from.title)
      .replaceAll('{into}', into?.title ?? '')
      .replaceAll('{changes}', changes.join(', '))
  const merge = async (): Promise<void> => {
    setStep('busy')
    const answer = await postAction(action, { from: from.id, into: chosen })
    if (answer.ok) {
      router.push(`${tags}/${chosen}`)
      return
    }
    setProblem(words.problems[answer.code] ?? words.problems.other)
    setStep('choose')
  }

  return (
    <details className="field-type hub-merge-tags" aria-busy={step === 'busy'}>
      <summary>{words.title}</summary>
      {others.length === 0 ? (
        <p>{words.nothing}</p>
      ) : step === 'choose' ? (
        <div className="hub-merge-tags__step">
          <label htmlFor={field}>{words.into}</label>
          <select id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{words.choose}</option>
            {others.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <p role="alert">{problem}</p>
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={!into}
            margin={false}
            onClick={() => setStep('sure')}
          >
            {words.next}
          </Button>
        </div>
      ) : (
        <div
          className="hub-merge-tags__step"
          ref={sure}
          tabIndex={-1}
          role="group"
          aria-label={say(words.sure)}
        >
          <p>
            <strong>{say(words.sure)}</strong>
          </p>
          <p>{say(changes.length > 0 ? words.changes : words.unused)}</p>
          <p>{say(words.final)}</p>
          <div className="hub-merge-tags__acts">
            <Button type="button" disabled={step === 'busy'} margin={false} onClick={() => void merge()}>
              {step === 'busy' ? words.busy : words.merge}
            </Button>
            <Button
              type="button"
              buttonStyle="secondary"
              disabled={step === 'busy'}
              margin={false}
              onClick={() => setStep('choose')}
            >
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </details>
  )
}
