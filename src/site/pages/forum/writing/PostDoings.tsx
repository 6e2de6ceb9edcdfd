import { QuoteLink } from '../../../components/compose/QuoteLink'
import { ReportLink } from '../../../components/ReportLink'
import { ReplySourceDocument, TopicSourceDocument } from '../../../graphql/generated'
import { visit } from '../../../server/visit'
import { RemoveLink } from '../ReplyTools'

/** What {@link PostDoings} takes. */
export type PostDoingsProps = {
  /** Address of the topic, without a query. */
  path: string
  /** Address of the page that shows it. @default `path` */
  here?: string
  /** The reply; the topic's own text when it is left out. */
  number?: number
  id: number | string
  author: { id: number | string; handle?: string | null; displayName: string; former?: boolean | null } | null
  mayEdit: boolean
  /** Does the topic take replies from this visitor? */
  isOpen: boolean
  /** Is it shown to its author alone? */
  isHeld: boolean
  /** Is there something to delete? @default false */
  mayRemove?: boolean
}

/** What one does with a post: members answer it, quote it and change their own; anybody reports it. */
export const PostDoings = async ({
  path,
  here = path,
  number,
  id,
  author,
  mayEdit,
  isOpen,
  isHeld,
  mayRemove = false,
}: PostDoingsProps) => {
  const { t, me } = await visit()
  if (!me && isHeld) return null
  const which = number === undefined ? 'topic' : String(number)
  const to = (what: string): string => `${here}${here.includes('?') ? '&' : '?'}${what}=${which}#compose`
  const where = { id: { equals: id } }
  const handle = !me || author?.former ? null : author?.handle
  return (
    <footer className="doings noPrint">
      {me && isOpen && number !== undefined ? <a href={to('answer')}>{t('reply.answer')}</a> : null}
      {isOpen && handle ? (
        <QuoteLink
          href={to('quote')}
          post={number === undefined ? 'opening' : `reply-${number}`}
          handle={handle}
          path={number === undefined ? path : `${path}?reply=${number}`}
          source={{
            query: (number === undefined ? TopicSourceDocument : ReplySourceDocument).toString(),
            variables: { where },
          }}
        >
          {t('reply.quote')}
        </QuoteLink>
      ) : null}
      {mayEdit ? (
        <a href={`${path}/edit${number === undefined ? '' : `?reply=${number}`}`}>{t('reply.edit')}</a>
      ) : null}
      {isHeld ? null : (
        <ReportLink collection={number === undefined ? 'topics' : 'replies'} id={id} by={author} />
      )}
      {mayRemove && number !== undefined ? <RemoveLink number={number} author={author} path={path} /> : null}
    </footer>
  )
}

/** That a post was changed, and the way to what it said before. */
export const EditedMark = async ({
  path,
  number,
  editedAt,
}: {
  path: string
  /** The reply; the topic's own text when it is left out. */
  number?: number
  editedAt: string | null
}) => {
  const { t, format } = await visit()
  if (editedAt === null) return null
  return (
    <a
      href={`${path}/history${number === undefined ? '' : `?reply=${number}`}`}
      title={format.dateTime(editedAt)}
    >
      {t('reply.edited')}
    </a>
  )
}
