'use client'

import { Button, toast } from '@payloadcms/ui'
import type { DraftCopy } from '../wording/copyFor'
import { useWords } from './words'

/** What a person posts by hand: the texts and the description to copy, the picture in the network's cut to keep. */
export const CopyDraft = ({
  posts,
  picture,
}: {
  posts: readonly { text: string }[]
  picture: DraftCopy['picture']
}) => {
  const { say } = useWords()
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(say('copied'))
    } catch {
      // No clipboard without a safe connection, or it was refused: what is shown can be selected.
      toast.error(say('copyFailed'))
    }
  }
  if (posts.length === 0) return null
  return (
    <div className="hub-compose__buttons">
      {posts.map(({ text }, place) => (
        <Button
          buttonStyle="secondary"
          key={place}
          margin={false}
          onClick={() => void copy(text)}
          size="small"
        >
          {posts.length === 1 ? say('copyText') : say('copyPost').replace('{n}', String(place + 1))}
        </Button>
      ))}
      {picture ? (
        <>
          <a download href={picture.url}>
            {say('keepPicture')}
          </a>
          {picture.alt ? (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void copy(picture.alt)}
              size="small"
            >
              {say('copyAlt')}
            </Button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
