'use client'

import { Button, Pill, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { stageLabels, type Stage } from '../stages'
import { Log, Remarks } from './DeskRecords'
import type { PartProps } from './partProps'
import { Plan } from './DeskPlan'
import { Previews } from './DeskPreviews'
import { useDesk } from './useDesk'
import { useWords, type Word } from './words'
import './desk.css'

const pills: Record<Stage, 'success' | 'warning' | 'light' | 'light-gray'> = {
  draft: 'light',
  inReview: 'warning',
  changesAsked: 'warning',
  approved: 'success',
  scheduled: 'light',
  published: 'success',
  archived: 'light-gray',
}

const moveWords: Record<Stage, Word> = {
  draft: 'toDraft',
  inReview: 'toInReview',
  changesAsked: 'toChangesAsked',
  approved: 'toApproved',
  scheduled: 'toScheduled',
  published: 'toPublished',
  archived: 'toArchived',
}

/** Above a text: where this language of it stands, what can be done now and why not the rest, plans, remarks, history. */
export const DeskBar = () => {
  const { id } = useDocumentInfo()
  const { desk, isBusy, act, ask } = useDesk()
  const { say, of } = useWords()
  const isModified = useFormModified()
  if (id === undefined) return null
  if (!desk) return <p className="hub-desk">{say('loading')}</p>
  const { stage, isPublic, approvalRequired, isApproved, reviewers } = desk
  return (
    <section className="hub-desk" aria-label={say('desk')}>
      <div className="hub-desk__state" aria-live="polite">
        <Pill pillStyle={pills[stage]} size="small">
          {of(stageLabels[stage])}
        </Pill>
        {isPublic && stage !== 'published' && (
          <Pill pillStyle="success" size="small">
            {say('isPublic')}
          </Pill>
        )}
        {approvalRequired && <span>{say(isApproved ? 'approved' : 'approvalNeeded')}</span>}
        {stage === 'inReview' && reviewers.length > 0 && (
          <span>
            {say('reviewers')} {reviewers.join(', ')}
          </span>
        )}
      </div>
      {isModified && <p className="hub-desk__hint">{say('saveFirst')}</p>}
      <Moves desk={desk} isBusy={isBusy || isModified} act={act} />
      <Plan desk={desk} isBusy={isBusy || isModified} act={act} />
      <Previews desk={desk} isBusy={isBusy} ask={ask} />
      <Remarks desk={desk} isBusy={isBusy} act={act} />
      <Log desk={desk} />
    </section>
  )
}

const Moves = ({ desk, isBusy, act }: PartProps) => {
  const { say } = useWords()
  const [note, setNote] = useState('')
  // Planning has its own form, which asks for a time.
  const moves = desk.moves.filter(({ to }) => to !== 'scheduled')
  const refused = [...new Set(moves.flatMap(({ reason }) => reason ?? []))]
  const move = async (to: Stage): Promise<void> => {
    if (!(await act('moveStage', { to, ...(note.trim() ? { note } : {}) }))) return
    setNote('')
    // The form's own buttons and state know nothing of it.
    if (to === 'published' || to === 'archived') window.location.reload()
  }
  return (
    <>
      <div className="hub-desk__moves">
        {moves.map(({ to, allowed, reason }) => (
          <Button
            key={to}
            buttonStyle={allowed && (to === 'approved' || to === 'published') ? 'primary' : 'secondary'}
            disabled={!allowed || isBusy}
            margin={false}
            onClick={() => void move(to)}
            size="small"
            {...(reason === null ? {} : { tooltip: reason })}
          >
            {say(moveWords[to])}
          </Button>
        ))}
      </div>
      {refused.map((reason) => (
        <p key={reason} className="hub-desk__hint">
          {reason}
        </p>
      ))}
      {moves.some(({ to, allowed }) => allowed && ['inReview', 'approved', 'changesAsked'].includes(to)) && (
        <label className="hub-desk__field">
          <span>{say('note')}</span>
          <textarea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
      )}
    </>
  )
}
