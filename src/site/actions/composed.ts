import { createHash } from 'node:crypto'
import { wordsOfPicture } from '../components/compose/marks'
import type { FormState } from '../components/forms/state'
import { PreviewMarkdownDocument, UploadPictureDocument } from '../graphql/generated'
import type { Translate } from '../messages'
import { ask, tell } from '../server/graphql'
import { comeBack, problemAnswer } from './answer'

/** Names of the fields that a composer has without scripts. */
export const composing = ['intent', 'pictureAlt'] as const

/**
 * What a composer without scripts asks for before its text is sent: a picture is uploaded and named at the end of the
 * text, and a preview is shown.
 *
 * @returns the form as it comes back; or the values with which to go on.
 */
export const composed = async <
  Values extends Record<string, string> & Record<(typeof composing)[number] | 'body', string>,
>(args: {
  t: Translate
  previous: FormState
  form: FormData
  values: Values
}): Promise<{ back: FormState } | { values: Values }> => {
  const { t, previous, form } = args
  const { intent, pictureAlt } = args.values
  const back = (values: Values): Record<string, string> => ({ ...values, intent: '', pictureAlt: '' })
  let { body } = args.values
  const file = form.get('picture')
  if (file instanceof File && file.size > 0) {
    const alt = wordsOfPicture(pictureAlt)
    if (alt === '')
      return { back: comeBack(previous, args.values, { faults: { body: t('problem.needsAlt') } }) }
    const { data, problems } = await tell(UploadPictureDocument, {
      file: Buffer.from(await file.arrayBuffer()).toString('base64'),
    })
    if (!data?.uploadPicture)
      return { back: comeBack(previous, args.values, problemAnswer(t, renamed(problems), ['body'])) }
    const end = body === '' || body.endsWith('\n') ? '' : '\n\n'
    body = `${body}${end}![${alt}](${data.uploadPicture.url})\n`
  }
  const values = { ...args.values, body }
  if (intent !== 'preview') return { values }
  const { previewMarkdown } = await ask(PreviewMarkdownDocument, { body: body.slice(0, 30_000) })
  return { back: { ...comeBack(previous, back(values), {}), preview: previewMarkdown } }
}

// The hub names the file; the form says so beside the text that it goes into.
const renamed = (problems: Parameters<typeof problemAnswer>[1]): Parameters<typeof problemAnswer>[1] =>
  problems.map((problem) => ({ ...problem, extensions: { ...problem.extensions, field: 'body' } }))

/** The same form with the same words is one text, however often it is sent; with other words it is another one. */
export const keyOf = ({ key, body }: { key: string; body: string }): string =>
  createHash('sha256').update(`${key} ${body}`).digest('hex').slice(0, 40)
