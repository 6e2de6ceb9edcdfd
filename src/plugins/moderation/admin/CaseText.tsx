import type { ShownCase } from './readCase'
import { type AdminLanguage, wordsIn } from './words'

/** What a moderator reads before deciding: the post, why it is here, who wrote it, what happened so far. */
export const CaseText = ({
  shown,
  language,
  adminRoute,
}: {
  shown: ShownCase
  language: AdminLanguage
  adminRoute: string
}) => {
  const words = wordsIn[language]
  const { post, author, reasons, log } = shown
  return (
    <div className="hub-case__text">
      <article>
        <p className="hub-case__context">
          <span className={`hub-case__state hub-case__state--${shown.moderation}`}>
            {words.states[shown.moderation]}
          </span>
          {author?.name ?? words.unknownAuthor}
          {post ? ` · ${post.age}` : ''}
          {post && post.under !== '' ? ` · ${words.in(post.under)}` : ''}
        </p>
        {post?.title ? <h2>{post.title}</h2> : null}
        {post ? (
          // `renderMarkdown` lets no tag of the writer through and no picture load.
          <div className="hub-case__post" dangerouslySetInnerHTML={{ __html: post.html }} />
        ) : (
          <p>{words.gone}</p>
        )}
        {post ? (
          <a href={`${adminRoute}/collections/${post.collection}/${post.id}`}>{words.showPost}</a>
        ) : null}
      </article>
      <section aria-labelledby="hub-case-why">
        <h3 id="hub-case-why">{words.why}</h3>
        {reasons.length === 0 ? <p>{words.noReasons}</p> : null}
        <ul className="hub-case__reasons">
          {reasons.map(({ text, evidence, weight }) => (
            <li key={`${text} ${evidence}`}>
              <strong>{text}</strong>
              {evidence === '' ? null : <q>{evidence}</q>}
              {weight > 0 ? <small>{words.weight(weight)}</small> : null}
            </li>
          ))}
        </ul>
      </section>
      {author ? (
        <section className="hub-case__more" aria-labelledby="hub-case-author">
          <h3 id="hub-case-author">{words.author}</h3>
          <p>
            <strong>{author.name}</strong> · {words.standings[author.standing]}
            <br />
            {words.facts(author.since, author.approved, author.rejected)}
          </p>
        </section>
      ) : null}
      <section className="hub-case__more" aria-labelledby="hub-case-log">
        <h3 id="hub-case-log">{words.history}</h3>
        <ol className="hub-case__log">
          {log.map(({ number, actor, action, when, at, rule, note }) => (
            <li key={number}>
              <strong>
                {actor ?? (action === 'edited' ? (author?.name ?? words.unknownAuthor) : words.machine)}
              </strong>{' '}
              {words.actions[action]} · <time dateTime={at}>{when}</time>
              {rule === '' ? null : <p>{words.ruleCited(rule)}</p>}
              {note === '' ? null : <blockquote>{note}</blockquote>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
