'use client'

import { useEffect, useId, useState } from 'react'
import type { CaseDetail } from '../operations/moderationCase'
import { problemIn } from './queueWords'
import { sanctionProblem, sanctionWord, type SanctionWord } from './sanctionWords'
import { useHub } from './useQueue'

/** What a member can be answered with; the first and the last have no duration. */
const kinds = ['warning', 'silence', 'suspension', 'ban'] as const
type Kind = (typeof kinds)[number]

type Proposed = { kind: Kind; hours: number | null; before: number }

const proposal = `query ($member: ID!, $rule: String) {
  proposedSanction(member: $member, rule: $rule) { kind hours before }
}`

const lasts = (kind: Kind): boolean => kind === 'silence' || kind === 'suspension'

/**
 * Sanctions the author beside the case: the next step of the ladder is chosen, anew for each rule. It stands folded, and
 * asks for nothing until it is opened. Nothing typed is lost when it fails.
 */
export const SanctionForm = ({
  shown,
  changed,
}: {
  shown: CaseDetail
  changed: (news: string) => Promise<void>
}) => {
  const { say, ask, act, language } = useHub()
  const word = (name: SanctionWord): string => sanctionWord(name, language)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [rule, setRule] = useState('')
  const [proposed, setProposed] = useState<Proposed | null>(null)
  const [kind, setKind] = useState<Kind>('warning')
  const [hours, setHours] = useState('')
  const [facts, setFacts] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { author } = shown
  const member = author && author.standing !== 'staff' ? String(author.id) : null

  useEffect(() => {
    if (!isOpen || member === null) return
    let isCurrent = true
    ask<{ proposedSanction: Proposed }>(proposal, { member, rule: rule === '' ? null : rule })
      .then(({ proposedSanction: next }) => {
        if (!isCurrent) return
        setProposed(next)
        setKind(next.kind)
        setHours(next.hours === null ? '' : String(next.hours))
      })
      .catch(() => {
        if (isCurrent) setProblem(problemIn('other', language))
      })
    return () => {
      isCurrent = false
    }
  }, [ask, isOpen, language, member, rule])

  if (member === null || shown.offered.length === 0) return null
  const send = async (): Promise<void> => {
    if (rule === '') {
      setProblem(sanctionProblem('RULE_REQUIRED', language) ?? '')
      return
    }
    setBusy(true)
    const answer = await act('sanctionMember', {
      member,
      kind,
      rule,
      facts,
      case: String(shown.id),
      ...(lasts(kind) && hours !== '' ? { hours: Number(hours) } : {}),
      ...(note.trim() === '' ? {} : { note }),
    })
    setBusy(false)
    if (!answer.ok) {
      setProblem(sanctionProblem(answer.code, language) ?? problemIn(answer.code, language))
      return
    }
    setProblem('')
    setFacts('')
    setNote('')
    setOpen(false)
    await changed(word('done'))
  }
  const describedBy = `${id}problem`
  return (
    <details open={isOpen} aria-busy={isBusy} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{word('title')}</summary>
      <div className="hub-queue__form">
        {proposed ? (
          <p>
            {word('before')}
            {language === 'fr' ? '\u202f' : ''}: {proposed.before}. {word('proposed')}
          </p>
        ) : null}
        <label htmlFor={`${id}rule`}>{say('rule')}</label>
        <select
          id={`${id}rule`}
          value={rule}
          disabled={isBusy}
          aria-describedby={describedBy}
          onChange={({ target }) => {
            setRule(target.value)
            setProblem('')
          }}
        >
          <option value="">{say('chooseRule')}</option>
          {shown.rules.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}kind`}>{word('kind')}</label>
        <select
          id={`${id}kind`}
          value={kind}
          disabled={isBusy}
          onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? 'warning')}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
        {lasts(kind) ? (
          <>
            <label htmlFor={`${id}hours`}>{word('hours')}</label>
            <input
              id={`${id}hours`}
              type="number"
              min={1}
              max={8_760}
              inputMode="numeric"
              value={hours}
              disabled={isBusy}
              aria-describedby={describedBy}
              onChange={({ target }) => setHours(target.value)}
            />
          </>
        ) : null}
        <label htmlFor={`${id}facts`}>{word('facts')}</label>
        <textarea
          id={`${id}facts`}
          rows={3}
          maxLength={2_000}
          value={facts}
          disabled={isBusy}
          aria-describedby={`${id}hint ${describedBy}`}
          onChange={({ target }) => setFacts(target.value)}
        />
        <small id={`${id}hint`}>{word('factsHint')}</small>
        <label htmlFor={`${id}note`}>{word('note')}</label>
        <textarea
          id={`${id}note`}
          rows={2}
          maxLength={2_000}
          value={note}
          disabled={isBusy}
          onChange={({ target }) => setNote(target.value)}
        />
        <p id={describedBy} role="alert" className="hub-queue__problem">
          {problem}
        </p>
        <div className="hub-queue__buttons">
          <button type="button" disabled={isBusy} className="hub-queue__decide" onClick={() => void send()}>
            {isBusy ? say('busy') : word('send')}
          </button>
        </div>
      </div>
    </details>
  )
}
