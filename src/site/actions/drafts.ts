import { writeMore } from '../components/forms/draftFields'
import { DropDraftDocument, SaveDraftDocument } from '../graphql/generated'
import { tell } from '../server/graphql'
import { polling } from './poll'

/** Names of the fields by which a form says what it keeps, and as which form. */
export const drafting = ['draft', 'draftForm'] as const

type Drafting = Record<(typeof drafting)[number], string> & { title?: string; body: string }

/** Fields of a form that are kept with its text. */
export const draftedChoices = ['forum', 'kind', 'tag', ...polling] as const

/** Before a text is sent: whatever is answered, and if nothing is, it is kept. A refusal to keep it stops nothing. */
export const keepDraft = async (values: Drafting): Promise<void> => {
  const { draft, draftForm, title, body } = values
  const chosen = values as Partial<Record<string, string>>
  const more = writeMore(Object.fromEntries(draftedChoices.map((name) => [name, chosen[name] ?? ''])))
  if (draft)
    await tell(SaveDraftDocument, { name: draft, form: draftForm || null, title: title ?? null, body, more })
}

/** After it was sent: it is no draft any more. */
export const dropDraft = async ({ draft, draftForm }: Drafting): Promise<void> => {
  if (draft) await tell(DropDraftDocument, { name: draft, form: draftForm || null })
}
