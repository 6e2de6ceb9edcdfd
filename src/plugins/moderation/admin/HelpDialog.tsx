'use client'

import { useEffect, useId, useRef } from 'react'
import { decisionNames } from '../decisions'
import { decisionKeys, type QueueWord } from './queueWords'
import { useHub } from './useQueue'

const others: readonly [string, QueueWord][] = [
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['X', 'keyPick'],
  ['C', 'keyClaim'],
  ['N', 'keyNote'],
  ['U', 'keyUndo'],
  ['Esc', 'keyBack'],
  ['?', 'keyHelp'],
]

/** Which key does what. */
export const HelpDialog = ({ close }: { close: () => void }) => {
  const { say } = useHub()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const rows = [
    ...others,
    ...decisionNames.map((name): [string, QueueWord] => [decisionKeys[name]?.toUpperCase() ?? '', name]),
  ]
  return (
    <dialog ref={dialog} className="hub-queue__help" aria-labelledby={title} onClose={close}>
      <h2 id={title}>{say('help')}</h2>
      <dl>
        {rows.map(([key, word]) => (
          <div key={word}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="hub-queue__button" onClick={() => dialog.current?.close()}>
        {say('close')}
      </button>
    </dialog>
  )
}
