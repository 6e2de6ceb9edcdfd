import type { ReactNode } from 'react'
import { Page } from '../../components/frame/Page'
import { drawnUrl } from '../../pictures'
import { visit } from '../../server/visit'

/** A page with one form or one message, and something to look at beside it. */
export const Doorway = async ({
  title,
  lead,
  children,
  aside,
}: {
  title: string
  lead?: string
  children?: ReactNode
  /** @default a drawing */
  aside?: ReactNode
}) => {
  const { hub } = await visit()
  return (
    <Page section="you">
      <div className="wide page">
        <div className="doorway">
          <div className="sections">
            <div className="pageHead tight">
              <div>
                <h1>{title}</h1>
                {lead ? <p className="lead">{lead}</p> : null}
              </div>
            </div>
            {children}
          </div>
          <aside>
            {aside ?? (
              <img src={drawnUrl('cover', `${hub.name}-door`, hub.accent)} alt="" width={1200} height={750} />
            )}
          </aside>
        </div>
      </div>
    </Page>
  )
}
