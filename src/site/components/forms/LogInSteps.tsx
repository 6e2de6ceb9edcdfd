'use client'

import type { ReactNode } from 'react'
import { useForm } from './ActionForm'
import { TextField } from './fields'

/** The fields of a log-in: address and password first; a code when the hub gave a ticket for it. */
export const LogInSteps = ({
  words,
}: {
  words: Record<'email' | 'password' | 'code' | 'codeHint', string>
}) => {
  const { ticket } = useForm().values
  if (ticket)
    return (
      <>
        <input type="hidden" name="ticket" value={ticket} />
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          maxLength={40}
          asked
          required
        />
      </>
    )
  return (
    <>
      <TextField name="email" label={words.email} type="email" autoComplete="username" required />
      <TextField
        name="password"
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
      />
    </>
  )
}

/** What stands beside the button of a log-in: who is asked for a code has not forgotten their password. */
export const LogInAside = ({ forgot, again }: { forgot: ReactNode; again: ReactNode }) =>
  useForm().values.ticket ? again : forgot
