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
    <div>
      <PasswordField autoComplete="new-password" field={field} path={path} />
      <div className="field-description" style={{ marginTop: '-1rem', marginBottom: '1rem' }}>
        {hint && <p style={{ margin: 0 }}>{of(hint)}</p>}
        {id !== undefined && <p style={{ margin: 0 }}>{say('keep')}</p>}
      </div>
    </div>
  )
}
