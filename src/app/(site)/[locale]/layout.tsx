import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { palettes } from '../../../core/palette'
import { themeCss } from '../../../site/theme'
import { fontClasses } from '../../../site/fonts'
import { drawnUrl } from '../../../site/pictures'
import { visit } from '../../../site/server/visit'
import '../../../site/styles/index.css'

// Every page is made at its request: what was published a moment ago is there.
export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const { hub, origin, t } = await visit()
  return {
    metadataBase: new URL(origin),
    title: { default: hub.name, template: `%s · ${hub.name}` },
    description: hub.tagline ?? t('home.defaultTagline'),
    icons: { icon: { url: drawnUrl('mark', hub.name, hub.accent), type: 'image/svg+xml' } },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const generateViewport = async (): Promise<Viewport> => {
  const { hub, theme } = await visit()
  const { light, dark } = palettes(hub.accent)
  if (theme !== 'auto') return { themeColor: theme === 'light' ? light.paper : dark.paper }
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light.paper },
      { media: '(prefers-color-scheme: dark)', color: dark.paper },
    ],
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { locale, hub, theme } = await visit()
  return (
    <html lang={locale} className={fontClasses} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <style dangerouslySetInnerHTML={{ __html: themeCss(hub.accent) }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
