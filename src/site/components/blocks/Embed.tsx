import { drawnUrl, uploadPath } from '../../pictures'
import { visit } from '../../server/visit'
import { EmbedPlayer } from './EmbedPlayer'
import { docOr, type Fields, textOr } from './fields'

/** A page of another site as a card: what the hub knows of it, and its player when a reader asks for it. */
export const Embed = async ({ fields }: { fields: Fields }) => {
  const { t, hub } = await visit()
  const embed = docOr(fields.embed)
  if (!embed) return null
  const address = textOr(embed.address)
  const provider = textOr(embed.provider)
  const player = textOr(embed.player)
  const picture = uploadPath(textOr(embed.url)) || drawnUrl('cover', address, hub.accent)
  const title = textOr(embed.title) || address.replace(/^https:\/\/(www\.)?/, '')
  const author = textOr(embed.authorName)
  return (
    <figure className="embed">
      <EmbedPlayer
        player={player === '' ? null : player}
        title={title}
        ratio={typeof embed.ratio === 'number' ? embed.ratio : 16 / 9}
        words={{
          play: t('blocks.play', { site: provider }),
          consent: t('blocks.consent', { site: provider }),
        }}
      >
        <img src={picture} alt="" loading="lazy" decoding="async" />
      </EmbedPlayer>
      <figcaption>
        <a href={address} rel="noopener">
          {title}
        </a>
        <span className="dots">
          {author ? <span>{author}</span> : null}
          <span>{provider}</span>
        </span>
      </figcaption>
    </figure>
  )
}
