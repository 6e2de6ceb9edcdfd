import { type RefObject, useState } from 'react'
import { wordsOfPicture } from './marks'
import { putAtCaret } from './putText'
import type { ComposeWords } from './tools'

/** A picture that waits for its words. */
export type WaitingPicture = { file: File; shown: string; isUnderWay: boolean; fault: string | null }

/** Takes a picture, asks for its words, uploads it and puts it where one writes. */
export const usePicture = (area: RefObject<HTMLTextAreaElement | null>, words: ComposeWords) => {
  const [picture, setPicture] = useState<WaitingPicture | null>(null)

  const leave = (): void => {
    if (picture) URL.revokeObjectURL(picture.shown)
    setPicture(null)
    area.current?.focus()
  }
  const choose = (file: File): void => {
    setPicture({ file, shown: URL.createObjectURL(file), isUnderWay: false, fault: null })
  }
  const send = async (alt: string): Promise<void> => {
    if (!picture || picture.isUnderWay) return
    setPicture({ ...picture, isUnderWay: true, fault: null })
    const answer = await upload(picture.file)
    if (typeof answer !== 'string') {
      const fault = faultOf(answer.code, words)
      setPicture({ ...picture, isUnderWay: false, fault })
      return
    }
    leave()
    if (area.current) putAtCaret(area.current, `![${wordsOfPicture(alt)}](${answer})\n`)
  }
  return { picture, choose, send, leave }
}

/** Why it was not taken, by the code of the refusal. */
const faultOf = (code: string | undefined, words: ComposeWords): string => {
  if (code === 'TOO_MANY_PICTURES' || code === 'TOO_MANY_REQUESTS') return words.tooManyPictures
  return code === 'PICTURE_KNOWN' ? words.pictureKnown : words.uploadFailed
}

/** The address of what was uploaded, or the refusal. */
const upload = async (file: File): Promise<string | { code?: string }> => {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', file)
  try {
    const answer = await fetch('/api/attachments', { method: 'POST', body: form })
    const { doc, errors } = (await answer.json()) as {
      doc?: { filename?: string }
      errors?: { extensions?: { code?: string } }[]
    }
    return doc?.filename ? `/api/attachments/file/${doc.filename}` : (errors?.[0]?.extensions ?? {})
  } catch {
    // No network, or an answer that is none.
    return {}
  }
}
