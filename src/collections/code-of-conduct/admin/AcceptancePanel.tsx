import type { UIFieldServerProps } from 'payload'
import type { CodesOfConduct } from '../../../payload-types'
import { inLanguage, label } from '../../../config/label'
import { inForce } from '../operations/inForce'
import { settingsOf } from '../options'
import { acceptedInWords, readAcceptances } from './readAcceptances'

/** Beside a code: where it stands, how many have accepted it, what it changes, and how it is read on the site. */
export const AcceptancePanel = async ({ data, req }: UIFieldServerProps) => {
  // Nothing at an address that is none's.
  const { version, _status, effectiveAt } = (data ?? {}) as Partial<CodesOfConduct>
  if (typeof version !== 'number') return null
  const { now } = settingsOf(req.payload.config)
  const say = (en: string, fr: string): string => inLanguage(label(en, fr), { i18n: req.i18n })
  const [counted, current] = await Promise.all([readAcceptances(data, req.payload), inForce(now)(req)])
  const page = `${req.i18n.language === 'fr' ? '/fr' : ''}/code-of-conduct`
  const hasBegun = _status === 'published' && new Date(effectiveAt ?? 0) <= now()
  const other = current && current.version !== version ? current.version : version - 1
  const [from, to] = [Math.min(other, version), Math.max(other, version)]
  return (
    <div className="field-type">
      {current?.version === version ? (
        <p>
          <strong>{say('In force.', 'En vigueur.')}</strong>
        </p>
      ) : null}
      {counted ? (
        <p>
          {say('Accepted by', 'Acceptée par')} {acceptedInWords(counted, req.i18n.language)}{' '}
          {say('members', 'membres')}
        </p>
      ) : null}
      {hasBegun ? (
        <p>
          {say(
            'This version has taken effect and stays as it is. To correct it, duplicate it and publish the copy.',
            'Cette version est entrée en vigueur et ne change plus. Pour la corriger, dupliquez-la et publiez la copie.',
          )}
        </p>
      ) : null}
      {from >= 1 ? (
        <p>
          <a href={`${page}?from=${from}&to=${to}`}>
            {say(`Compare versions ${from} and ${to}`, `Comparer les versions ${from} et ${to}`)}
          </a>
        </p>
      ) : null}
      <p>
        <a href={`${page}?version=${version}`}>{say('Read it on the site', 'La lire sur le site')}</a>
      </p>
    </div>
  )
}
