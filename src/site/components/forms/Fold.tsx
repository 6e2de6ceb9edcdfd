'use client'

import type { ReactNode } from 'react'
import { useForm } from './ActionForm'

/** A part of a form that few need: folded away, and open once something was filled in or is wrong in it. */
export const Fold = ({
  label,
  names,
  isOpen = false,
  children,
}: {
  label: string
  /** Of the fields in it that begin empty. */
  names: readonly string[]
  /** @default false: unless an answer to the form says otherwise */
  isOpen?: boolean
  children: ReactNode
}) => {
  const { values, faults } = useForm()
  const isUsed = names.some((name) => Boolean(values[name]) || Boolean(faults[name]))
  return (
    <details className="fold" open={isOpen || isUsed}>
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  )
}
