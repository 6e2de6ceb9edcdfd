'use client'

import { useConfig } from '@payloadcms/ui'
import type { CaseDetail } from '../operations/moderationCase'
import { kindWord, stateWord } from './queueWords'
import { useHub } from './useQueue'
import { ago } from './words'

/** What is decided on, as it stands, and what was said around it. */
export const CasePostView = ({ shown }: { shown: CaseDetail }) => {
  const { say, language } = useHub()
  const { config } = useConfig()
  const { post, evidence, author } = shown
  const heading = post?.title || evidence?.title || kindWord(shown.kind, 'one', say)
  return (
    <article>
      <h2>{heading}</h2>
      <p className="hub-queue__facts">
        <span className={`hub-queue__state hub-queue__state--${shown.moderation}`}>
          {say(stateWord(shown.moderation))}
        </span>{' '}
        {author?.name ?? ''}
        {post ? ` · ${ago(new Date(post.createdAt), new Date(), language)}` : ''}
        {post && post.under !== '' ? ` · ${post.under}` : ''}
      </p>
      {post ? (
        // `renderMarkdown` lets no tag of the writer through and no picture load.
        <div className="hub-queue__post" dangerouslySetInnerHTML={{ __html: post.html }} />
      ) : (
        <>
          <p>{evidence ? say('gone') : say('nothingKept')}</p>
          {evidence ? <div className="hub-queue__post hub-queue__post--kept">{evidence.text}</div> : null}
        </>
      )}
      {post ? (
        <p>
          <a href={`${config.routes.admin}/collections/${post.collection}/${post.id}`}>{say('showPost')}</a>
        </p>
      ) : null}
      {post && post.around.length > 1 ? (
        <details className="hub-queue__around">
          <summary>{say('inThread')}</summary>
          <ol>
            {post.around.map(({ id, author: name, text, at, isThis }) => (
              <li key={id} aria-current={isThis ? 'true' : undefined}>
                <strong>{name}</strong> · <time dateTime={at}>{ago(new Date(at), new Date(), language)}</time>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </article>
  )
}
