'use client'

import { Button, Pill } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { FollowUp } from '../afterwards/followUp'
import type { ReceiptView } from '../afterwards/whereItWent'
import {
  afterwardsLabels,
  type AfterwardsState,
  networkActLabels,
  type NetworkAct,
} from '../afterwards/words'
import './compose.css'
import { StatusPill } from './StatusPill'
import { useAction } from './useAction'
import { useWords, type Word } from './words'

const styles: Record<AfterwardsState, 'success' | 'warning' | 'error' | 'light-gray' | 'light'> = {
  behind: 'warning',
  asked: 'warning',
  edited: 'success',
  corrected: 'success',
  recalled: 'light-gray',
  byHand: 'error',
}

/** What a receipt says of its post afterwards, as a badge: the words say it, the colour repeats it. */
export const AfterwardsPill = ({ state }: { state: string | null }) => {
  const { of } = useWords()
  if (state === null || !Object.hasOwn(afterwardsLabels, state)) return null
  const known = state as AfterwardsState
  return (
    <Pill pillStyle={styles[known]} size="small">
      {of(afterwardsLabels[known])}
    </Pill>
  )
}

/** What the post does not say yet, what was done about it since, and what a person can do now. */
export const Afterwards = ({ receipt, onDone }: { receipt: ReceiptView; onDone: () => void }) => {
  const { say, of } = useWords()
  const { isBusy, act } = useAction()
  const [words, setWords] = useState<string | null>(null)
  const field = useId()
  const { delivery, possible, changes, history } = receipt

  const run = async (doing: FollowUp, said?: string) => {
    // What cannot be undone is asked about.
    if (doing === 'remove' && !window.confirm(say('removeAsk').replace('{channel}', receipt.channel))) return
    const input = { delivery, act: doing, ...(said ? { words: said } : {}) }
    if (!(await act({ name: 'followUp', input, done: `follow-${doing}-done` }))) return
    setWords(null)
    onDone()
  }
  const isMaterial = changes.some((change) => change !== 'wording')

  return (
    <>
      {changes.length > 0 ? (
        <div>
          {say(isMaterial ? 'changedSince' : 'wordingSince')}{' '}
          {isMaterial
            ? changes
                .filter((change) => change !== 'wording')
                .map((change) => say(`change-${change}` as Word))
                .join(', ')
            : null}
        </div>
      ) : null}
      {history.length > 0 ? (
        <details>
          <summary>{say('history').replace('{n}', String(history.length))}</summary>
          <ol className="hub-compose__history">
            {history.map((each) => (
              <li key={each.delivery}>
                {of(networkActLabels[each.act as NetworkAct])} <StatusPill status={each.status} />{' '}
                {each.at ? <time dateTime={each.at}>{new Date(each.at).toLocaleString()}</time> : null}
                {each.words ? <blockquote>{each.words}</blockquote> : null}
                {each.lastError ? <div>{each.lastError}</div> : null}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {possible.length > 0 && words === null ? (
        <div className="hub-compose__buttons">
          {possible.map((doing) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              key={doing}
              margin={false}
              onClick={() => (doing === 'reply' ? setWords('') : void run(doing))}
              size="small"
            >
              {say(`follow-${doing}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {words === null ? null : (
        <div className="hub-compose__own">
          <label htmlFor={field}>{say('correctionWords')}</label>
          <textarea id={field} onChange={({ target }) => setWords(target.value)} rows={3} value={words} />
          <div className="hub-compose__buttons">
            <Button disabled={isBusy} margin={false} onClick={() => void run('reply', words)} size="small">
              {say('follow-reply')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setWords(null)} size="small">
              {say('leaveWords')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
