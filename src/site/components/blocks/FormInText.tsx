import type { ReactNode } from 'react'
import { sendForm } from '../../actions/form'
import { visit } from '../../server/visit'
import { ActionForm } from '../forms/ActionForm'
import { CheckBox, Choice, TextArea, TextField } from '../forms/fields'
import { answerName, trapName } from '../forms/formNames'
import { docOr, type Fields, rowsOf, textOr } from './fields'

/** A form that an editor built, within a text. It is sent without scripts as well. */
export const FormInText = async ({
  fields,
  say,
}: {
  fields: Fields
  /** Draws the rich text of what stands between the questions. */
  say: (content: unknown) => ReactNode
}) => {
  const form = docOr(fields.form)
  const id = form?.id
  if (!form || (typeof id !== 'number' && typeof id !== 'string')) return null
  const { t } = await visit()
  const keepDays = typeof form.keepDays === 'number' ? form.keepDays : null
  return (
    <section className="formInText" aria-label={textOr(form.title)}>
      {form.title ? <h3>{textOr(form.title)}</h3> : null}
      <ActionForm
        action={sendForm}
        submit={textOr(form.submitButtonLabel) || t('blocks.send')}
        sending={t('blocks.sending')}
        draft={`form-${id}`}
        restored={t('blocks.restored')}
      >
        <input type="hidden" name="form" value={String(id)} />
        {rowsOf(form.fields).map((field, index) => (
          <Asked key={index} field={field} form={String(id)} choose={t('blocks.choose')} say={say} />
        ))}
        <div className="trap" aria-hidden="true">
          <label>
            {t('blocks.trap')}
            <input type="text" name={trapName} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className="hint">
          {textOr(form.purpose)} {keepDays === null ? null : t('blocks.kept', { n: keepDays })}
        </p>
      </ActionForm>
    </section>
  )
}

const Asked = ({
  field,
  form,
  choose,
  say,
}: {
  field: Fields
  form: string
  choose: string
  say: (content: unknown) => ReactNode
}) => {
  const kind = textOr(field.blockType)
  const own = textOr(field.name)
  if (kind === 'message') return <>{say(field.message)}</>
  if (own === '') return null
  const shared = {
    name: answerName(form, own),
    label: textOr(field.label) || own,
    required: field.required === true,
    defaultValue:
      typeof field.defaultValue === 'number' ? String(field.defaultValue) : textOr(field.defaultValue),
  }
  switch (kind) {
    case 'textarea':
      return <TextArea {...shared} maxLength={5_000} />
    case 'select':
    case 'radio':
      return (
        <Choice
          {...shared}
          options={[
            { value: '', label: choose },
            ...rowsOf(field.options).map(({ value, label }) => ({
              value: textOr(value),
              label: textOr(label) || textOr(value),
            })),
          ]}
        />
      )
    case 'checkbox':
      return (
        <CheckBox name={shared.name} checked={field.defaultValue === true}>
          {shared.label}
        </CheckBox>
      )
    case 'email':
      return <TextField {...shared} type="email" autoComplete="email" draft />
    case 'date':
      return <TextField {...shared} type="date" draft />
    case 'number':
      return <TextField {...shared} inputMode="decimal" draft />
    default:
      return <TextField {...shared} maxLength={5_000} draft />
  }
}
