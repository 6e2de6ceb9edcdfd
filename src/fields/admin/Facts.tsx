'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** JSON as text to read; see `factsField`. */
export const Facts: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  if (value == null) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" {...(field.label === undefined ? {} : { label: field.label })} path={path} />
      <pre
        style={{
          margin: 0,
          padding: 'calc(var(--base) * 0.6)',
          background: 'var(--theme-elevation-50)',
          borderRadius: 'var(--style-radius-s)',
          overflowWrap: 'anywhere',
          whiteSpace: 'pre-wrap',
        }}
      >
        {JSON.stringify(value, null, 2)}
      </pre>
    </div>
  )
}
