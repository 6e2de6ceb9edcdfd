'use client'

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react'
import { Icon } from '../Icon'
import { emptyForm, type FormAction, type FormState } from './state'
import { type KeptWithHub, useDraft } from './useDraft'

const FormContext = createContext<FormState>(emptyForm)

/** The last answer to the form around a field. */
export const useForm = (): FormState => useContext(FormContext)

/** What {@link ActionForm} takes. */
export type ActionFormProps = {
  action: FormAction
  children: ReactNode
  /** Label of the button; of the last answer, for a form in steps. Null: there is nothing left to send. */
  submit: string | null | ((state: FormState) => string | null)
  /** Label of the button while it is under way. */
  sending: string
  /** Is the button not the page's first one? @default false */
  plain?: boolean
  /** Beside the button. */
  aside?: ReactNode
  /** Keeps what is typed in this browser under this name until it is sent. @default not kept */
  draft?: string
  /** Keeps it with the hub, too: the member finds it on every device, and with scripts off. @default this browser alone */
  kept?: KeptWithHub | null
  /** Said when a kept text is back. */
  restored?: string
  /** Folds it away under these words, until there is an answer to read in it. @default it stands open */
  folded?: { label: ReactNode; className?: string }
}

/**
 * A form over a server action. It works without scripts; with them it stays on the page, keeps what was typed and
 * moves to the first fault.
 */
export const ActionForm = ({
  action,
  children,
  submit,
  sending,
  plain = false,
  aside,
  draft,
  kept,
  restored,
  folded,
}: ActionFormProps) => {
  const [state, send, pending] = useActionState(action, emptyForm)
  const form = useRef<HTMLFormElement>(null)
  const label = typeof submit === 'function' ? submit(state) : submit
  const wasRestored = useDraft(form, { name: draft, kept: kept ?? null }, state)

  // Without scripts the page comes anew, from its top: the browser itself goes to the first fault, or to the answer.
  const isWhole = Object.keys(state.faults).length === 0

  useEffect(() => {
    if (state.round === 0) return
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = invalid ?? form.current?.querySelector<HTMLElement>('[data-answer]')
    target?.focus()
  }, [state.round])

  const drawn = (
    <form className="form" action={send} ref={form} noValidate aria-busy={pending}>
      {state.problem ? (
        <p className="note danger" role="alert" data-answer tabIndex={-1} autoFocus={isWhole}>
          {state.problem}
        </p>
      ) : null}
      {state.done ? (
        <p className="note good" role="status" data-answer tabIndex={-1} autoFocus>
          {state.done}
        </p>
      ) : null}
      {(wasRestored || (kept?.isRestored && state.round === 0)) && restored ? (
        <p className="hint" role="status">
          {restored}
        </p>
      ) : null}
      {draft !== undefined && kept ? (
        <>
          <input type="hidden" name="draft" value={draft} />
          <input type="hidden" name="draftForm" value={kept.form} />
        </>
      ) : null}
      {children}
      <div className="actions">
        {label === null ? null : (
          /* Not disabled: a disabled button loses the keyboard’s focus. A second press while sending is dropped. */
          <button
            className={plain ? 'button plain small' : 'button'}
            aria-disabled={pending}
            onClick={(event) => {
              if (pending) event.preventDefault()
            }}
          >
            {pending ? sending : label}
          </button>
        )}
        {aside}
      </div>
    </form>
  )
  return (
    <FormContext value={state}>
      {folded ? (
        <details className={folded.className} open={!isWhole || Boolean(state.problem ?? state.done)}>
          <summary>{folded.label}</summary>
          {drawn}
        </details>
      ) : (
        drawn
      )}
    </FormContext>
  )
}

/** A fault beside its field. */
export const Fault = ({ id, children }: { id: string; children: string }) => (
  <p className="fault" id={id}>
    <Icon name="alert" />
    {children}
  </p>
)
