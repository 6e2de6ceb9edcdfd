import { redirect } from 'next/navigation'
import { newTopicDraft } from '../components/forms/draftFields'
import type { FormState } from '../components/forms/state'
import { ForumFormsDocument, MyDraftDocument } from '../graphql/generated'
import { readablePath } from '../paths'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack } from './answer'
import { type drafting, dropDraft, keepDraft } from './drafts'

/**
 * Goes on with a new topic in the form of another forum, which has kinds, tags and a template of its own. The draft goes
 * along; where another one waits there, everything stays.
 */
export const goOnThere = async (
  previous: FormState,
  values: Record<(typeof drafting)[number] | 'forum' | 'title' | 'body' | 'begun', string>,
): Promise<FormState> => {
  const { t, locale, href } = await visit()
  const { Forums } = await ask(ForumFormsDocument, { locale })
  const there = Forums?.docs.find(({ id }) => String(id) === values.forum)
  const stay = (fault?: string): FormState =>
    comeBack(previous, { ...values, intent: '' }, { faults: { forum: fault } })
  if (!there) return stay(t('problem.forumGone'))
  const draft = newTopicDraft(there.id)
  if (draft === values.draft) return stay()
  // What the last forum began the text with is nothing that somebody wrote.
  const body = plain(values.body) === plain(values.begun) ? '' : values.body
  if (values.title !== '' || body !== '') {
    if ((await ask(MyDraftDocument, { name: draft })).myDraft) return stay(t('problem.draftThere'))
    await keepDraft({ ...values, draft, draftForm: '', body })
  }
  await dropDraft(values)
  redirect(`${href(readablePath('forum', there.slug))}/new`)
}

// A form sends its lines with a carriage return.
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
