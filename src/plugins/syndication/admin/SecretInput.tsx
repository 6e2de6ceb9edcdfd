'use client'

import { PasswordField, useDocumentInfo } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useWords } from './words'

/** A secret: typed like a password, kept on the server, never sent back. */
export const SecretInput: TextFieldClientComponent = ({ path, field }) => {
  const { id } = useDocumentInfo()
  const { say, of } = useWords()
  const { description } = field.admin ?? {}
  const hint =
    typeof description === 'object' && 'en' in description
      ? (description as { en: string; fr: string })
      : null
  return (
    <div className="field-type">
      <PasswordField autoComplete="new-password" field={field} path={path} />
      {hint && <p style={note}>{of(hint)}</p>}
      {id !== undefined && <p style={note}>{say('keep')}</p>}
    </div>
  )
}

const note = { color: 'var(--theme-elevation-500)', margin: '0.4rem 0 0' }
