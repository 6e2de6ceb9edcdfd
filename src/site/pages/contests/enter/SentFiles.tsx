'use client'

import { useForm } from '../../../components/forms/ActionForm'

/** Files that came with an answer before: they are with the hub, and go with the form when it is sent again. */
export const SentFiles = ({ words }: { words: { one: string; other: string } }) => {
  const { values } = useForm()
  const sent = values.uploaded ?? ''
  const count = sent === '' ? 0 : sent.split(',').length
  return (
    <>
      <input type="hidden" name="uploaded" value={sent} />
      {count > 0 ? (
        <p className="note good" role="status">
          {count === 1 ? words.one : words.other.replace('{n}', String(count))}
        </p>
      ) : null}
    </>
  )
}
