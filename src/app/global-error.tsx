'use client'

import { Broken } from '../site/pages/Broken'

/** Even the frame failed: no settings, no fonts, no colours of the hub. */
export default function GlobalError(props: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body
        style={{
          maxInlineSize: '40rem',
          margin: '15vh auto',
          padding: '0 1rem',
          font: '1.1rem/1.5 system-ui',
        }}
      >
        <Broken {...props} />
      </body>
    </html>
  )
}
