'use client'

import { useCallback, useId, useRef, useState } from 'react'
import type { DecisionName } from '../decisions'
import type { CaseDetail } from '../operations/moderationCase'
import { decisionKeys, problemIn } from './queueWords'
import { useKeys } from '../../../fields/admin/useKeys'
import { useHub } from './useQueue'

/** What needs words of its own before it can be decided. */
const needsWords: readonly DecisionName[] = ['edit', 'split']
const needsNoRule: readonly DecisionName[] = ['approve']

/** Rule, answer, note and a button for each decision. Nothing typed is lost when a decision fails. */
export const DecideForm = ({
  shown,
  changed,
}: {
  shown: CaseDetail
  changed: (news: string) => Promise<void>
}) => {
  const { say, act, language } = useHub()
  const id = useId()
  const ruleField = useRef<HTMLSelectElement>(null)
  const wordsField = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const [rule, setRule] = useState('')
  const [note, setNote] = useState('')
  const [writing, setWriting] = useState<DecisionName | null>(null)
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  const send = useCallback(
    async (name: string, input: object, news: string) => {
      setBusy(true)
      setProblem('')
      const answer = await act(name, { case: String(shown.id), version: shown.version, ...input })
      setBusy(false)
      if (answer.ok) {
        setRule('')
        setNote('')
        setWriting(null)
        await changed(news)
      } else {
        setProblem(problemIn(answer.code, language))
        if (answer.field === 'rule') ruleField.current?.focus()
        if (answer.code === 'CASE_CHANGED') await changed(problemIn(answer.code, language))
      }
    },
    [act, changed, language, shown.id, shown.version],
  )
  const decide = (decision: DecisionName): void => {
    if (!needsNoRule.includes(decision) && rule === '') {
      setProblem(problemIn('RULE_REQUIRED', language))
      ruleField.current?.focus()
      return
    }
    if (needsWords.includes(decision) && writing !== decision) {
      setWriting(decision)
      setTitle(decision === 'split' ? '' : (shown.post?.title ?? ''))
      setText(shown.post?.text ?? '')
      // The field is there after this turn.
      requestAnimationFrame(() => wordsField.current?.focus())
      return
    }
    void send(
      'decideCase',
      {
        decision,
        ...(rule === '' ? {} : { rule }),
        ...(note === '' ? {} : { note }),
        ...(decision === 'edit' ? { text, title } : {}),
        ...(decision === 'split' ? { title } : {}),
      },
      say('doneOne'),
    )
  }
  const undo = (): void => void send('undoDecision', {}, say('undone'))
  useKeys({
    ...Object.fromEntries(
      // A decided case is decided again by its buttons only: a key too many must not undo what was thought through.
      (shown.status === 'open' && !isBusy ? shown.offered : []).map((name) => [
        decisionKeys[name] ?? name,
        () => decide(name),
      ]),
    ),
    ...(shown.undoUntil === null ? {} : { u: undo }),
  })
  const chosen = shown.rules.find(({ key }) => key === rule)
  if (shown.offered.length === 0) return <p>{say('ownPost')}</p>
  return (
    <form className="hub-queue__form" onSubmit={(event) => event.preventDefault()} aria-busy={isBusy}>
      <h3>{say(shown.status === 'open' ? 'decision' : 'decideAgain')}</h3>
      {shown.undoUntil === null ? null : (
        <button type="button" className="hub-queue__button" disabled={isBusy} onClick={undo}>
          {say('undo')} <kbd>U</kbd>
        </button>
      )}
      <label htmlFor={`${id}rule`}>{say('rule')}</label>
      <select
        id={`${id}rule`}
        ref={ruleField}
        value={rule}
        disabled={isBusy}
        aria-describedby={`${id}problem`}
        onChange={({ target }) => {
          setRule(target.value)
          setProblem('')
        }}
      >
        <option value="">{say('chooseRule')}</option>
        {shown.rules.map(({ key, title: name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {shown.rules.length === 0 ? <p>{say('noRules')}</p> : null}
      {chosen ? <blockquote>{chosen.text}</blockquote> : null}
      {shown.answers.length === 0 ? null : (
        <>
          <label htmlFor={`${id}answer`}>{say('answer')}</label>
          <select
            id={`${id}answer`}
            value=""
            disabled={isBusy}
            onChange={({ target }) => {
              const answer = shown.answers.find(({ id: key }) => String(key) === target.value)
              if (answer) setNote(answer.text.replaceAll('{rule}', chosen?.title ?? '{rule}'))
            }}
          >
            <option value="">{say('chooseAnswer')}</option>
            {shown.answers.map(({ id: key, name }) => (
              <option key={key} value={String(key)}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}note`}>{say('note')}</label>
      <textarea
        id={`${id}note`}
        rows={4}
        maxLength={2000}
        value={note}
        disabled={isBusy}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => setNote(target.value)}
      />
      <small id={`${id}hint`}>{say('noteHint')}</small>
      {writing === 'split' || (writing === 'edit' && shown.post?.title) ? (
        <>
          <label htmlFor={`${id}title`}>{say(writing === 'split' ? 'topicTitle' : 'editTitle')}</label>
          <input
            id={`${id}title`}
            ref={writing === 'split' ? wordsField : undefined}
            value={title}
            maxLength={160}
            disabled={isBusy}
            onChange={({ target }) => setTitle(target.value)}
          />
        </>
      ) : null}
      {writing === 'edit' ? (
        <>
          <label htmlFor={`${id}text`}>{say('editText')}</label>
          <textarea
            id={`${id}text`}
            ref={wordsField}
            rows={8}
            value={text}
            disabled={isBusy}
            onChange={({ target }) => setText(target.value)}
          />
        </>
      ) : null}
      <p id={`${id}problem`} role="alert" className="hub-queue__problem">
        {problem}
      </p>
      {writing === null ? (
        <div className="hub-queue__buttons">
          {shown.offered.map((name) => (
            <button
              key={name}
              type="button"
              disabled={isBusy}
              className={`hub-queue__decide hub-queue__decide--${name}`}
              onClick={() => decide(name)}
            >
              {say(name)} <kbd>{decisionKeys[name]?.toUpperCase()}</kbd>
            </button>
          ))}
        </div>
      ) : (
        <div className="hub-queue__buttons">
          <button
            type="button"
            disabled={isBusy}
            className="hub-queue__decide hub-queue__decide--approve"
            onClick={() => decide(writing)}
          >
            {say('send')}
          </button>
          <button
            type="button"
            disabled={isBusy}
            className="hub-queue__decide"
            onClick={() => setWriting(null)}
          >
            {say('cancel')}
          </button>
        </div>
      )}
      {isBusy ? <small>{say('busy')}</small> : null}
    </form>
  )
}
