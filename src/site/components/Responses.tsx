import { sanitizeUrl } from 'payload/shared'
import { hideResponse } from '../actions/responses'
import type { DiscussionTarget } from '../loaders/discussion'
import { type NetworkResponse, networkResponses } from '../loaders/responses'
import { visit } from '../server/visit'
import { Ago, SectionHead } from './Parts'

/** So many stand open; more are folded. */
const atFirst = 8

/** What was answered on networks to what the hub said there of a piece: whose it is, where it is, and nothing to send. */
export const Responses = async ({
  target,
  path,
}: {
  target: DiscussionTarget
  /** Where it is read, in the visitor's language. */
  path: string
}) => {
  const [{ t }, all] = await Promise.all([visit(), networkResponses(target)])
  if (all.length === 0) return null
  const [open, folded] = [all.slice(0, atFirst), all.slice(atFirst)]
  const list = (responses: readonly NetworkResponse[]) => (
    <ul className="plainList">
      {responses.map((response) => (
        <Response key={response.id} response={response} path={path} />
      ))}
    </ul>
  )
  return (
    <section className="wide responses" id="responses" aria-labelledby="responses-title">
      <div className="narrow">
        <SectionHead title={t('responses.title')} id="responses-title">
          <span className="hint">{t('responses.count', { n: all.length })}</span>
        </SectionHead>
        {list(open)}
        {folded.length > 0 ? (
          <details>
            <summary>{t('responses.more', { n: folded.length })}</summary>
            {list(folded)}
          </details>
        ) : null}
      </div>
    </section>
  )
}

const Response = async ({ response, path }: { response: NetworkResponse; path: string }) => {
  const { t, me } = await visit()
  const { id, text, name, handle, network, url, saidAt } = response
  const mayHide = me?.roles?.some((role) => tending.includes(role)) ?? false
  return (
    <li className="response">
      <header>
        <cite dir="auto">{name}</cite>
        {handle !== '' && handle !== name ? <span dir="ltr">{handle}</span> : null}
        {url !== null && /^https?:/.test(url) ? (
          <a href={sanitizeUrl(url)} rel="nofollow ugc noopener">
            {t('responses.on', { network })}
          </a>
        ) : (
          <span>{t('responses.on', { network })}</span>
        )}
        <Ago iso={saidAt} />
      </header>
      <blockquote dir="auto" cite={url ?? undefined}>
        {text}
      </blockquote>
      {mayHide ? (
        <form action={hideResponse} className="noPrint">
          <input type="hidden" name="message" value={id} />
          <input type="hidden" name="path" value={path} />
          <button className="quiet" type="submit" aria-label={t('responses.hideOf', { name })}>
            {t('responses.hide')}
          </button>
        </form>
      ) : null}
    </li>
  )
}

/** Who works in the inbox. */
const tending: readonly string[] = ['editor', 'manager', 'moderator', 'admin']
