import { drawnUrl, uploadPath } from '../../pictures'
import { visit } from '../../server/visit'

/** The hub's logo and name, leading home. Without a logo, its drawn mark. */
export const Brand = async () => {
  const { hub, href } = await visit()
  const logo = hub.logo?.url
  return (
    <a className="brand" href={href('/')}>
      {logo ? (
        <img
          className="logo"
          src={uploadPath(logo)}
          alt=""
          width={hub.logo?.width ?? 96}
          height={hub.logo?.height ?? 96}
        />
      ) : (
        <img src={drawnUrl('mark', hub.name, hub.accent)} alt="" width={96} height={96} />
      )}
      <span>{hub.name}</span>
    </a>
  )
}
