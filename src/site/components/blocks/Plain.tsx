import { highlight } from '../../../core/highlight'
import { pageLink } from '../../../core/pageLink'
import { uploadPath } from '../../pictures'
import { visit } from '../../server/visit'
import { Figure, isPicture, TextPicture } from '../Picture'
import { type Fields, rowsOf, textOr } from './fields'

/** Code, coloured by the server; a long line scrolls, and the keyboard must reach it. */
export const Code = ({ fields }: { fields: Fields }) => {
  const code = textOr(fields.code)
  const html = highlight(code, textOr(fields.language))
  return (
    <pre className="code" tabIndex={0} translate="no">
      {html === null ? <code>{code}</code> : <code dangerouslySetInnerHTML={{ __html: html }} />}
    </pre>
  )
}

/** Several pictures: each opens at its full width. */
export const Gallery = async ({ fields }: { fields: Fields }) => {
  const { t } = await visit()
  const pictures = rowsOf(fields.pictures).flatMap(({ picture, caption }) =>
    isPicture(picture) ? [{ picture, caption: textOr(caption) }] : [],
  )
  const [first] = pictures
  if (!first) return null
  if (pictures.length === 1) return <Figure picture={first.picture} caption={first.caption} />
  return (
    <ul className="gallery" aria-label={t('blocks.gallery', { n: pictures.length })}>
      {pictures.map(({ picture, caption }, index) => (
        <li key={index}>
          <figure>
            <a href={uploadPath(picture.sizes?.wide?.url ?? picture.url ?? '')}>
              <TextPicture picture={picture} sizes="(width < 48rem) 50vw, 22rem" />
            </a>
            {caption || picture.credit ? (
              <figcaption>{[caption, picture.credit].filter(Boolean).join(' · ')}</figcaption>
            ) : null}
          </figure>
        </li>
      ))}
    </ul>
  )
}

/** Ways on from a text. */
export const Buttons = async ({ fields }: { fields: Fields }) => {
  const { locale } = await visit()
  return (
    <p className="actions">
      {rowsOf(fields.buttons).map(({ label, link }, index) => (
        <a
          key={index}
          className={index === 0 ? 'button' : 'button plain'}
          href={pageLink(locale, textOr(link))}
        >
          {textOr(label)}
        </a>
      ))}
    </p>
  )
}
