import { TextField } from '../../components/forms/fields'
import { linkNames } from '../../profile'
import { visit } from '../../server/visit'

/** Five pairs of a name and an address; an empty pair is no link. */
export const LinkFields = async ({
  links,
}: {
  links: readonly { label: string | null; url: string | null }[]
}) => {
  const { t } = await visit()
  return (
    <fieldset className="links">
      <legend>{t('account.links')}</legend>
      <p className="hint">{t('account.linksHint')}</p>
      {linkNames.map(([label, url], index) => (
        <div className="pair" key={label}>
          <TextField
            name={label}
            label={t('account.linkLabel', { n: index + 1 })}
            defaultValue={links[index]?.label ?? ''}
            maxLength={40}
          />
          <TextField
            name={url}
            label={t('account.linkURL', { n: index + 1 })}
            defaultValue={links[index]?.url ?? ''}
            maxLength={300}
          />
        </div>
      ))}
    </fieldset>
  )
}
