'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { StatusPill } from './StatusPill'

/** `status` of a delivery: read, never chosen. */
export const StatusField: SelectFieldClientComponent = ({ path, field }) => {
  const { value } = useField<string>({ path })
  return (
    <div
      className="field-type"
      style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}
    >
      <FieldLabel as="span" label={field.label} path={path} />
      <StatusPill status={value} />
    </div>
  )
}
