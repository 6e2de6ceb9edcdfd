'use client'

import type { ReactNode } from 'react'
import { Fault, useForm } from './ActionForm'
import { useTypedEarly } from './useTypedEarly'

/** What every field takes. */
export type FieldProps = {
  name: string
  label: string
  hint?: string
  defaultValue?: string
  required?: boolean
}

/** The value, fault and names of a field, from the last answer to its form. */
export const useField = ({ name, hint, defaultValue }: FieldProps) => {
  const { values, faults } = useForm()
  const fault = faults[name]
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ')
  return {
    fault,
    control: {
      id: name,
      name,
      defaultValue: values[name] ?? defaultValue ?? '',
      'aria-invalid': fault ? true : undefined,
      // Of several the browser takes the first; with scripts the form goes there itself.
      autoFocus: fault ? true : undefined,
      'aria-describedby': described || undefined,
    },
  }
}

/** A field with its label above, its fault and its hint below. */
export const Around = ({
  field,
  fault,
  children,
}: {
  field: FieldProps
  fault?: string
  children: ReactNode
}) => (
  <div className="field">
    <label htmlFor={field.name}>{field.label}</label>
    {children}
    {fault ? <Fault id={`${field.name}-fault`}>{fault}</Fault> : null}
    {field.hint ? (
      <p className="hint" id={`${field.name}-hint`}>
        {field.hint}
      </p>
    ) : null}
  </div>
)

/** A line of text with its label above, its fault and its hint below. */
export const TextField = ({
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  draft = false,
  asked = false,
  ...field
}: FieldProps & {
  type?: 'text' | 'email' | 'password' | 'time' | 'date' | 'datetime-local'
  autoComplete?: string
  /** The keys that a phone offers first. */
  inputMode?: 'numeric' | 'decimal'
  maxLength?: number
  /** Is it kept with the form's draft? @default false */
  draft?: boolean
  /** Is it what an answer asks for, in a form in steps? Then it has the focus when the answer is there. @default false */
  asked?: boolean
}) => {
  const { control, fault } = useField(field)
  return (
    <Around field={field} fault={fault}>
      <input
        {...control}
        key={control.defaultValue}
        className="control"
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        required={field.required}
        data-draft={draft || undefined}
        data-answer={asked || undefined}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        spellCheck={type === 'text' ? undefined : false}
      />
    </Around>
  )
}

/** A longer text; always kept with the form's draft. */
export const TextArea = ({
  rows = 5,
  maxLength,
  lang,
  ...field
}: FieldProps & { rows?: number; maxLength?: number; lang?: string }) => {
  const { control, fault } = useField(field)
  useTypedEarly(control.id)
  return (
    <Around field={field} fault={fault}>
      <textarea
        {...control}
        key={control.defaultValue}
        className="control"
        rows={rows}
        maxLength={maxLength}
        required={field.required}
        lang={lang}
        data-draft
      />
    </Around>
  )
}

/** One of a few. */
export const Choice = ({
  options,
  draft = false,
  ...field
}: FieldProps & {
  options: readonly { value: string; label: string }[]
  /** Is it kept with the form's draft? @default false */
  draft?: boolean
}) => {
  const { control, fault } = useField(field)
  return (
    <Around field={field} fault={fault}>
      <select {...control} key={control.defaultValue} className="control" data-draft={draft || undefined}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Around>
  )
}

/** A file to send. A browser never fills it in again: it is chosen anew after a fault. */
export const FileField = ({
  accept,
  multiple = false,
  ...field
}: FieldProps & {
  accept: string
  /** May several be chosen? @default false */
  multiple?: boolean
}) => {
  const { control, fault } = useField(field)
  const { defaultValue: _never, ...rest } = control
  return (
    <Around field={field} fault={fault}>
      <input {...rest} className="control file" type="file" accept={accept} multiple={multiple} />
    </Around>
  )
}

/** A place between 0 and 100 percent. */
export const RangeField = (field: FieldProps) => {
  const { control, fault } = useField(field)
  return (
    <Around field={field} fault={fault}>
      <input {...control} key={control.defaultValue} className="range" type="range" min={0} max={100} />
    </Around>
  )
}

/** A box to tick; its label may hold links. */
export const CheckBox = ({
  name,
  checked = false,
  draft = false,
  children,
}: {
  name: string
  /** Is it ticked before anybody did? @default false */
  checked?: boolean
  /** Is it kept with the form's draft? @default false */
  draft?: boolean
  children: ReactNode
}) => {
  const { values, faults, round } = useForm()
  const isTicked = round === 0 ? checked : values[name] === 'yes'
  const fault = faults[name]
  return (
    <div className="check">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        key={`${round} ${isTicked}`}
        defaultChecked={isTicked}
        data-draft={draft || undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${name}-fault` : undefined}
      />
      <label htmlFor={name}>{children}</label>
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
    </div>
  )
}
