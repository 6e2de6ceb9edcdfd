import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** What a page of our own in the admin is made of. */
export type AdminPageProps = {
  /** What Payload gives to the view. */
  view: AdminViewServerProps
  /** Heading of the page and last step of the trail, in the reader's language. */
  title: string
  /** Class that the page's own styles begin with: `hub-queue`. */
  className: string
  children: ReactNode
}

/** Payload's frame, navigation and trail around a page of our own. Who may see it is asked by the page itself. */
export const AdminPage = ({ view, title, className, children }: AdminPageProps) => {
  const { req, locale, permissions, visibleEntities } = view.initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(view.params ? { params: view.params } : {})}
      {...(view.searchParams ? { searchParams: view.searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className={className}>
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
