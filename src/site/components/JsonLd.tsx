import { serialiseJsonLd, type StructuredData } from '../jsonLd'

/** Structured data of the page. */
export const JsonLd = ({ data }: { data: StructuredData }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }} />
)
