'use client'

import { useFormFields } from '@payloadcms/ui'
import './account.css'

/** Where an app is made, and what for. */
export type Guide = {
  kind: string
  address: string | null
  hint: string
  scopes: { name: string; why: string }[]
}

/** The guide of the network that is chosen. */
export const AppGuideText = ({
  guides,
  redirectURI,
  words,
}: {
  guides: Guide[]
  redirectURI: string
  words: { where: string; redirect: string; scopes: string }
}) => {
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const guide = guides.find((each) => each.kind === kind)
  if (!guide) return null
  return (
    <div className="hub-account">
      <p>{guide.hint}</p>
      {guide.address !== null && (
        <dl>
          <div>
            <dt>{words.where}</dt>
            <dd>
              <a href={guide.address} rel="noreferrer" target="_blank">
                {guide.address}
              </a>
            </dd>
          </div>
          <div>
            <dt>{words.redirect}</dt>
            <dd>
              <code>{redirectURI}</code>
            </dd>
          </div>
        </dl>
      )}
      {guide.scopes.length > 0 && (
        <details>
          <summary>{words.scopes}</summary>
          <ul>
            {guide.scopes.map(({ name, why }) => (
              <li key={name}>
                {why} <code>{name}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
