/** Where else a member can be found. Nobody gains rank by it: the links are theirs, not the hub's. */
export const ProfileLinks = ({
  links,
}: {
  links: readonly { id?: string | null; label: string | null; url: string | null }[]
}) =>
  links.length === 0 ? null : (
    <ul className="elsewhere">
      {links.map(({ id, label, url }) =>
        url ? (
          <li key={id ?? url}>
            <a href={url} rel="ugc nofollow me">
              {label}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  )
