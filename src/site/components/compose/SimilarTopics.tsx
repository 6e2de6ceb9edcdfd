'use client'

import { useEffect, useRef, useState } from 'react'
import { askHub } from './askHub'

type Similar = {
  id: number | string
  title: string
  slug: string
  replyCount: number | null
  answer: object | null
  forum: { slug: string } | null
}

const pause = 500
const leastTitle = 8

/** While a title is typed: topics that sound like it. Without scripts there is nothing. */
export const SimilarTopics = ({
  query,
  prefix,
  words,
}: {
  query: string
  /** Address of the forum, in the visitor's language. */
  prefix: string
  words: { title: string; solved: string }
}) => {
  const here = useRef<HTMLDivElement>(null)
  const [topics, setTopics] = useState<readonly Similar[]>([])
  useEffect(() => {
    const form = here.current?.closest('form')
    const title = form?.elements.namedItem('title')
    if (!form || !(title instanceof HTMLInputElement)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = new AbortController()
    const look = (): void => {
      clearTimeout(timer)
      stop.abort()
      stop = new AbortController()
      const { signal } = stop
      if (title.value.trim().length < leastTitle) {
        setTopics([])
        return
      }
      timer = setTimeout(() => {
        const forum = form.elements.namedItem('forum')
        const variables = {
          title: title.value,
          forum: forum instanceof HTMLSelectElement ? forum.value : null,
        }
        void askHub<{ similarTopics: Similar[] }>(query, variables, signal).then((found) => {
          if (found && !signal.aborted) setTopics(found.similarTopics)
        })
      }, pause)
    }
    title.addEventListener('input', look)
    return () => {
      clearTimeout(timer)
      stop.abort()
      title.removeEventListener('input', look)
    }
  }, [query])
  return (
    <div ref={here} className="similar" role="status">
      {topics.length > 0 ? (
        <>
          <p>{words.title}</p>
          <ul>
            {topics.map(({ id, title, slug, replyCount, answer, forum }) => (
              <li key={id}>
                <a href={`${prefix}/${encodeURIComponent(forum?.slug ?? '')}/${encodeURIComponent(slug)}`}>
                  {title}
                </a>{' '}
                <small>{answer ? words.solved : replyCount}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
