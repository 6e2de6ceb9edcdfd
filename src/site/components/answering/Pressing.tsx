'use client'

import { type ReactNode, useActionState, useSyncExternalStore } from 'react'
import { emptyForm, type FormAction } from '../forms/state'

const never = (): (() => void) => () => undefined

/**
 * A form of a few buttons whose answer is the page itself. Without scripts it leads back to where it stands; with them
 * the page stays where it is and says how things are now.
 */
export const Pressing = ({
  action,
  className,
  label,
  children,
}: {
  action: FormAction
  className?: string
  /** What the buttons are about, for who does not see where they stand. */
  label?: string
  children: ReactNode
}) => {
  const [state, send, pending] = useActionState(action, emptyForm)
  const isScripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <form
      className={className === undefined ? 'pressing' : `pressing ${className}`}
      action={send}
      aria-busy={pending}
    >
      {/* Words, and no name of the form: a thread would have a landmark for every text. */}
      {label === undefined ? null : <span className="unseen">{label}</span>}
      {isScripted ? <input type="hidden" name="scripted" value="yes" /> : null}
      {children}
      {state.problem ? (
        <p className="fault" role="alert">
          {state.problem}
        </p>
      ) : null}
    </form>
  )
}
