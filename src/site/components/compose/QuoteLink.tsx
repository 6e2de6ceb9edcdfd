'use client'

import type { ReactNode } from 'react'
import { askHub } from './askHub'
import { quotation } from './marks'
import { putText } from './putText'

/**
 * Quotes a post in the text that is being written: what is chosen of it, or all of it. Without scripts the link shows
 * the form with the quotation in it.
 */
export const QuoteLink = ({
  href,
  post,
  handle,
  path,
  source,
  children,
}: {
  /** Address of the form with the quotation. */
  href: string
  /** Id of the post in the page. */
  post: string
  handle: string
  /** Where the quotation leads. */
  path: string
  /** The words of the post: a query, and the list that it answers. */
  source: { query: string; variables: Record<string, unknown> }
  children: ReactNode
}) => {
  const quote = async (area: HTMLTextAreaElement): Promise<void> => {
    const chosen = chosenIn(post)
    const words = chosen === '' ? await wordsOf(source) : chosen
    if (words === '') return
    const lead = area.value === '' || area.value.endsWith('\n\n') ? '' : '\n\n'
    const put = lead + quotation({ handle, path, words })
    const at = area.value.length
    putText(area, { from: at, to: at, put, select: [put.length, put.length] })
    area.scrollIntoView({ block: 'center' })
  }
  return (
    <a
      href={href}
      onClick={(event) => {
        const area = document.getElementById('body')
        if (!(area instanceof HTMLTextAreaElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void quote(area)
      }}
      // A press on a link would let go of what is chosen.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
    >
      {children}
    </a>
  )
}

const chosenIn = (post: string): string => {
  const selection = getSelection()
  const prose = document.getElementById(post)?.querySelector('.prose')
  return selection &&
    prose &&
    selection.rangeCount > 0 &&
    prose.contains(selection.getRangeAt(0).commonAncestorContainer)
    ? selection.toString().trim()
    : ''
}

const wordsOf = async ({
  query,
  variables,
}: {
  query: string
  variables: Record<string, unknown>
}): Promise<string> => {
  type Docs = { docs: { body: string }[] }
  const found = await askHub<{ Replies?: Docs; Topics?: Docs }>(query, variables)
  return (found?.Replies ?? found?.Topics)?.docs[0]?.body ?? ''
}
