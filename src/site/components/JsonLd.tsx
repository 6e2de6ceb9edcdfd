import { serialiseJsonLd } from '../jsonLd'

/** Structured data of the page. */
export const JsonLd = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }} />
)
