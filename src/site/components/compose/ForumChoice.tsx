'use client'

import { useState, useSyncExternalStore } from 'react'
import { Around, type FieldProps, useField } from '../forms/fields'

const never = () => () => undefined

/**
 * The forum of a new topic, kept with its draft. When another one is chosen, a button leads to the form of that forum,
 * with what was typed: choosing alone, which the arrow keys do in passing, leads nowhere.
 */
export const ForumChoice = ({
  options,
  here,
  goOn,
  ...field
}: FieldProps & {
  options: readonly { value: string; label: string }[]
  /** The forum whose form this is; null: none yet. */
  here: string | null
  /** Label of the button. */
  goOn: string
}) => {
  const { control, fault } = useField(field)
  const [chosen, choose] = useState(control.defaultValue)
  const isScripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <Around field={field} fault={fault}>
      <select
        {...control}
        key={control.defaultValue}
        className="control"
        data-draft
        onChange={(event) => {
          choose(event.currentTarget.value)
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {isScripted && chosen !== here ? (
        <button
          type="button"
          className="button plain small"
          onClick={({ currentTarget: { form } }) => {
            if (form) send(form)
          }}
        >
          {goOn}
        </button>
      ) : null}
      <noscript>
        <button type="submit" className="button plain small" name="intent" value="forum">
          {goOn}
        </button>
      </noscript>
    </Around>
  )
}

/** Sends the form as that button of it; it stands last for a moment, so that Enter in a field never means it. */
const send = (form: HTMLFormElement): void => {
  const button = Object.assign(document.createElement('button'), {
    name: 'intent',
    value: 'forum',
    hidden: true,
  })
  form.append(button)
  form.requestSubmit(button)
  button.remove()
}
