import type { Metadata } from 'next'
import { FrontPage } from '../../../site/pages/home/FrontPage'
import { head } from '../../../site/head'
import { visit } from '../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { hub, t } = await visit()
  const tagline = hub.tagline ?? t('home.defaultTagline')
  return {
    ...(await head({ title: hub.name, description: hub.welcome ?? tagline })),
    title: { absolute: `${hub.name} · ${tagline}` },
  }
}

export default FrontPage
