import { createLocalReq, type UIFieldServerProps } from 'payload'
import { redirectURIOf } from '../connect/connectChannel'
import { settingsOf } from '../options'
import { AppGuideText, type Guide } from './AppGuideText'

/** Beside the form of an app: where it is made, and what its portal has to be told. */
export const AppGuide = async ({ payload, i18n }: UIFieldServerProps) => {
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const req = await createLocalReq({}, payload)
  const guides = Object.entries(settingsOf(payload).channels).flatMap(([kind, { connect }]): Guide[] => {
    if (!connect) return []
    if (!connect.app) return [{ kind, address: null, hint: words[language].byItself, scopes: [] }]
    const { address, hint } = connect.app
    const scopes = connect.scopes({}).map(({ name, why }) => ({ name, why: why[language] }))
    return [{ kind, address, hint: hint[language], scopes }]
  })
  return <AppGuideText guides={guides} redirectURI={redirectURIOf(req)} words={words[language]} />
}

const words = {
  en: {
    where: 'Made at',
    redirect: 'Its redirect address',
    scopes: 'What the hub asks for',
    byItself: 'The hub makes this app by itself when an account is connected: there is nothing to type in.',
  },
  fr: {
    where: 'À créer sur',
    redirect: 'Son adresse de redirection',
    scopes: 'Ce que le hub demande',
    byItself:
      'Le hub crée lui-même cette application quand un compte est connecté\u202f: il n’y a rien à saisir.',
  },
}
