import { readMore } from '../components/forms/draftFields'
import { MyDraftDocument, SaveDraftDocument } from '../graphql/generated'
import { askIfThere } from '../server/graphql'
import { formKey } from '../server/formKey'
import { visit } from '../server/visit'

/** What a form needs to keep its text with the hub. */
export type KeptForm = {
  /** Name of this showing of the form. */
  form: string
  /** The mutation that keeps a draft. */
  query: string
  title: string
  body: string
  /** The other fields of the form. */
  more: Record<string, string>
}

/** What the visitor has begun under a name, and how it is kept from here on; null for strangers, whose browser keeps it. */
export const draftFor = async (name: string): Promise<KeptForm | null> => {
  const { me } = await visit()
  if (!me) return null
  const found = await askIfThere(MyDraftDocument, { name })
  if (!found) return null
  const { title = '', body = '', more = '' } = found.myDraft ?? {}
  return { form: formKey(), query: SaveDraftDocument.toString(), title, body, more: readMore(more) }
}
