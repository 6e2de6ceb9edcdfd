import type { ReactNode } from 'react'
import { trailData } from '../jsonLd'
import { drawnUrl } from '../pictures'
import { visit } from '../server/visit'
import { JsonLd } from './JsonLd'

/** Title of a section, with a way to all of it. */
export const SectionHead = ({
  title,
  id,
  children,
}: {
  title: string
  /** For what is labelled by it. */
  id?: string
  children?: ReactNode
}) => (
  <div className="sectionHead">
    <h2 id={id}>{title}</h2>
    {children}
  </div>
)

/** A place where there is nothing yet: what it will be, and a next step. */
export const Empty = async ({
  title,
  text,
  children,
  drawing,
  whole = false,
}: {
  title: string
  text: string
  children?: ReactNode
  /** Name of the drawn picture. @default no picture */
  drawing?: string
  /** Is it all the page says? Then its title is the page's. @default false */
  whole?: boolean
}) => {
  const { hub } = await visit()
  return (
    <div className="empty">
      {drawing ? (
        <img src={drawnUrl('cover', drawing, hub.accent)} alt="" width={1200} height={750} loading="lazy" />
      ) : null}
      {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{text}</p>
      {children ? <div className="actions">{children}</div> : null}
    </div>
  )
}

/** Previous and next page, when there is more than one. */
export const Turning = async ({
  page,
  pages,
  to,
}: {
  page: number
  pages: number
  /** The address of a page. */
  to: (page: number) => string
}) => {
  const { t } = await visit()
  if (pages <= 1) return null
  return (
    <nav className="turning" aria-label={t('nav.page')}>
      {page > 1 ? (
        <a className="button plain" rel="prev" href={to(page - 1)}>
          {t('nav.previous')}
        </a>
      ) : (
        <span />
      )}
      <span className="figures">{t('nav.pageOf', { page, pages })}</span>
      {page < pages ? (
        <a className="button plain" rel="next" href={to(page + 1)}>
          {t('nav.next')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** A time as people say it, with the exact one for machines. */
export const Ago = async ({ iso }: { iso: string | null }) => {
  const { format, now } = await visit()
  return iso === null ? null : (
    <time dateTime={iso} title={format.dateTime(iso)}>
      {format.ago(iso, now)}
    </time>
  )
}

/** The way up to the lists a page belongs to. */
export const Trail = async ({
  steps,
  here,
}: {
  steps: readonly { path: string; label: string }[]
  /** What this page is called: search engines are told the way to it. @default they are not */
  here?: string | null
}) => {
  const { t, href, origin } = await visit()
  const way = steps.map(({ path, label }) => ({ name: label, url: origin + href(path) }))
  return (
    <nav aria-label={t('nav.breadcrumb')}>
      {here ? <JsonLd data={trailData([...way, { name: here, url: null }])} /> : null}
      <ol className="trail">
        {steps.map(({ path, label }) => (
          <li key={path}>
            <a href={href(path)}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
