'use server'

import { plainTextOf } from '../../core/richText'
import { answerName, trapName } from '../components/forms/formNames'
import type { FormState } from '../components/forms/state'
import { SubmitFormDocument } from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer } from './answer'

/** Sends the answers of a form that an editor built; the page says the form's own thanks. */
export async function sendForm(previous: FormState, form: FormData): Promise<FormState> {
  const { t, locale } = await visit()
  const texts = Object.fromEntries(
    [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const id = texts.form ?? ''
  const prefix = answerName(id, '')
  const values = Object.fromEntries(Object.entries(texts).filter(([name]) => name.startsWith(prefix)))
  const { data, problems } = await tell(SubmitFormDocument, {
    form: id,
    locale,
    trap: texts[trapName] ?? null,
    answers: Object.entries(values).map(([name, value]) => ({ field: name.slice(prefix.length), value })),
  })
  if (data?.submitForm)
    return {
      values: {},
      faults: {},
      done: plainTextOf(data.submitForm.message).trim() || t('blocks.sent'),
      round: previous.round + 1,
    }
  // The hub names a field of the form; the page has its own names for them.
  const named = problems.map((problem) => ({
    ...problem,
    extensions: {
      ...problem.extensions,
      fields: problem.extensions?.fields?.map(({ path }) => ({ path: path.replace(/^answers\./, prefix) })),
    },
  }))
  const known = named.flatMap(({ extensions }) => extensions.fields?.map(({ path }) => path) ?? [])
  return comeBack(previous, values, problemAnswer(t, named, known))
}
