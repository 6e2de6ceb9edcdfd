import type { LinkCardFaceFragment } from '../graphql/generated'

// As `core/markdown` writes the links of members.
const rel = 'ugc nofollow noopener noreferrer'

/** A page of the web by what it says of itself; its picture comes from here. */
export const LinkCard = ({ card }: { card: LinkCardFaceFragment }) => (
  <a className="webCard" href={card.url} rel={rel}>
    {card.picture ? (
      <img
        src={card.picture.url}
        alt=""
        width={card.picture.width ?? undefined}
        height={card.picture.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
    ) : null}
    <span>
      <strong>{card.title}</strong>
      {card.description ? <span className="says">{card.description}</span> : null}
      {card.site ? <small>{card.site}</small> : null}
    </span>
  </a>
)

/** An address of which nothing is known. */
export const LoneLink = ({ address }: { address: string | null }) =>
  address === null ? null : (
    <p>
      <a href={address} rel={rel}>
        {address}
      </a>
    </p>
  )
