import type { NextStep } from '../connect/accountHealth'
import type { ChannelRow } from '../rows'
import type { ConnectableWords } from './ConnectAccount'

type Words = {
  title: string
  states: Record<ChannelRow['status'] | 'new', string>
  next: Record<NextStep, string>
  until: string
  renewed: string
  connected: string
  checked: string
  success: string
  failure: string
  said: string
  rights: string
  granted: { yes: string; no: string; unknown: string }
  connectTo: string
  reconnectTo: string
  connect: Omit<ConnectableWords, 'connect'>
}

/** What the admin says of an account. */
export const wordsOfHealth: Record<'en' | 'fr', Words> = {
  en: {
    title: 'State of the account',
    states: {
      new: 'Not connected yet',
      unchecked: 'Not checked yet',
      healthy: 'Connected',
      unreachable: 'Out of reach',
      reauthorize: 'Disconnected',
    },
    next: {
      connect:
        'Connect it to {network} on its own pages, or type in below what it logs in with. Until then nothing goes out here.',
      reconnect: 'Connect it again: nothing goes out until then. What waits goes on from where it stopped.',
      reconnectSoon: 'Its access ends soon and cannot be renewed without you: connect it again in time.',
      check: 'Check the connection, to see whether everything is as it should be.',
      nothing: 'There is nothing to do.',
    },
    until: 'Connected until',
    renewed: 'the hub renews it in time',
    connected: 'Connected on',
    checked: 'Last checked',
    success: 'Last publication',
    failure: 'Last failure',
    said: 'What the network said',
    rights: 'What the hub may do there',
    granted: { yes: 'given', no: 'not given', unknown: 'asked for' },
    connectTo: 'Connect to {network}',
    reconnectTo: 'Connect to {network} again',
    connect: {
      busy: 'Please wait…',
      finishing: 'Asking the network…',
      connected: 'Connected',
      choose: 'Which of these accounts is it?',
      take: 'Connect this one',
      said: 'The network said',
      problems: {
        CHANNEL_SETTINGS_MISSING: 'Fill in the settings below first, and save.',
        CHANNEL_NOT_CONNECTABLE:
          'This account cannot be connected this way: type in below what it logs in with.',
        APP_MISSING:
          'The hub has no app with this network yet. Make one in its developer portal, and type it in under Publishing › Apps with networks.',
        APP_UNREADABLE:
          'The app’s secret cannot be read with this hub’s PAYLOAD_SECRET. Type it in again under Publishing › Apps with networks.',
        CONNECTION_EXPIRED:
          'That took more than ten minutes, was begun in another browser, or is used already. Please begin again.',
        CONNECTION_DENIED: 'You said no on the network’s page. Nothing was changed.',
        CONNECTION_UNAVAILABLE:
          'The network does not answer as it should. Nothing was changed; please try again later.',
        CONNECTION_REFUSED:
          'The network refuses the hub’s app, or what it asks for. Look at the app in its developer portal.',
        CONNECTION_EMPTY:
          'None of your accounts there can be used: you need to manage a page, and to share it.',
        CONNECTION_OTHER_ACCOUNT:
          'That is another account than the one of this channel. Log in there with the right one, or make another channel.',
        offline: 'The hub did not answer. Please try again.',
        other: 'That did not work. Please try again.',
      },
    },
  },
  fr: {
    title: 'État du compte',
    states: {
      new: 'Pas encore connecté',
      unchecked: 'Pas encore vérifié',
      healthy: 'Connecté',
      unreachable: 'Injoignable',
      reauthorize: 'Déconnecté',
    },
    next: {
      connect:
        'Connectez-le à {network} sur ses propres pages, ou saisissez ci-dessous ses identifiants. D’ici là, rien ne part sur ce canal.',
      reconnect:
        'Reconnectez-le\u202f: rien ne part d’ici là. Ce qui attend reprendra là où il s’est arrêté.',
      reconnectSoon:
        'Son accès prend bientôt fin et ne peut être renouvelé sans vous\u202f: reconnectez-le à temps.',
      check: 'Vérifiez la connexion, pour vous assurer que tout est en ordre.',
      nothing: 'Il n’y a rien à faire.',
    },
    until: 'Connecté jusqu’au',
    renewed: 'le hub le renouvelle à temps',
    connected: 'Connecté le',
    checked: 'Dernière vérification',
    success: 'Dernière publication',
    failure: 'Dernier échec',
    said: 'Ce que dit le réseau',
    rights: 'Ce que le hub peut y faire',
    granted: { yes: 'accordé', no: 'non accordé', unknown: 'demandé' },
    connectTo: 'Connecter à {network}',
    reconnectTo: 'Reconnecter à {network}',
    connect: {
      busy: 'Veuillez patienter…',
      finishing: 'Interrogation du réseau…',
      connected: 'Connecté',
      choose: 'Lequel de ces comptes\u202f?',
      take: 'Connecter celui-ci',
      said: 'Le réseau a répondu',
      problems: {
        CHANNEL_SETTINGS_MISSING: 'Remplissez d’abord les réglages ci-dessous, puis enregistrez.',
        CHANNEL_NOT_CONNECTABLE:
          'Ce compte ne peut pas être connecté ainsi\u202f: saisissez ci-dessous ses identifiants.',
        APP_MISSING:
          'Le hub n’a pas encore d’application auprès de ce réseau. Créez-en une sur son portail développeur, puis saisissez-la sous Diffusion › Applications auprès des réseaux.',
        APP_UNREADABLE:
          'La clé de l’application est illisible avec le PAYLOAD_SECRET de ce hub. Saisissez-la à nouveau sous Diffusion › Applications auprès des réseaux.',
        CONNECTION_EXPIRED:
          'Cela a pris plus de dix minutes, a commencé dans un autre navigateur ou a déjà servi. Veuillez recommencer.',
        CONNECTION_DENIED: 'Vous avez refusé sur la page du réseau. Rien n’a changé.',
        CONNECTION_UNAVAILABLE:
          'Le réseau ne répond pas comme il le devrait. Rien n’a changé\u202f; veuillez réessayer plus tard.',
        CONNECTION_REFUSED:
          'Le réseau refuse l’application du hub, ou ce qu’elle demande. Vérifiez l’application sur son portail développeur.',
        CONNECTION_EMPTY:
          'Aucun de vos comptes n’y convient\u202f: il faut administrer une page, et la partager.',
        CONNECTION_OTHER_ACCOUNT:
          'C’est un autre compte que celui de ce canal. Identifiez-vous là-bas avec le bon, ou créez un autre canal.',
        offline: 'Le hub n’a pas répondu. Veuillez réessayer.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    },
  },
}
