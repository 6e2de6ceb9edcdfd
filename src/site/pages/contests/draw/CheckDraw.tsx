'use client'

import { useState } from 'react'
import type { Check, CheckName, Verdict } from '../../../../core/draw/verify.js'
import { Icon } from '../../../components/Icon'

type Words = {
  button: string
  checking: string
  unreachable: string
  verdicts: Record<Verdict['verdict'], string>
  checks: Record<CheckName, string>
}

type State =
  { kind: 'idle' } | { kind: 'checking' } | { kind: 'unreachable' } | { kind: 'done'; verdict: Verdict }

/** Fetches the log in its bytes and does the draw again, by the same source that the hub and the script run. */
const verify = async (log: string, listHash: string): Promise<Verdict> => {
  const answer = await fetch(log)
  if (!answer.ok) throw new Error(`The log answered ${answer.status}.`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  // Loaded when somebody asks for it: the curves of the beacon's signatures weigh more than the page.
  const [{ verifyLog }, { isSignatureOfRound }, { sha256 }] = await Promise.all([
    import('../../../../core/draw/verify.js'),
    import('../../../../core/draw/beacon.js'),
    import('@noble/hashes/sha2'),
  ])
  return verifyLog({
    bytes,
    sha256,
    verifySignature: (args) => isSignatureOfRound({ ...args, sha256 }),
    published: listHash,
  })
}

/** Does a draw again in the reader's browser, and says what came of each check. */
export const CheckDraw = ({ log, listHash, words }: { log: string; listHash: string; words: Words }) => {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const check = (): void => {
    if (state.kind === 'checking') return
    setState({ kind: 'checking' })
    verify(log, listHash).then(
      (verdict) => setState({ kind: 'done', verdict }),
      () => setState({ kind: 'unreachable' }),
    )
  }
  return (
    <div className="drawVerdict">
      <button type="button" className="button" aria-disabled={state.kind === 'checking'} onClick={check}>
        {state.kind === 'checking' ? words.checking : words.button}
      </button>
      <div role="status">
        {state.kind === 'unreachable' ? <p className="note danger">{words.unreachable}</p> : null}
        {state.kind === 'done' ? <Found verdict={state.verdict} words={words} /> : null}
      </div>
    </div>
  )
}

const icons: Record<Check['outcome'], 'check' | 'alert'> = {
  holds: 'check',
  fails: 'alert',
  unchecked: 'alert',
}

const Found = ({ verdict, words }: { verdict: Verdict; words: Words }) => (
  <>
    <ul>
      {verdict.checks.map(({ name, outcome }) => (
        <li key={name} className={outcome}>
          <Icon name={icons[outcome]} />
          {words.checks[name]}
        </li>
      ))}
    </ul>
    <p className={verdict.verdict === 'verified' ? 'note good' : 'note danger'}>
      {words.verdicts[verdict.verdict]}
    </p>
  </>
)
