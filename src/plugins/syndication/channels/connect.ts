import type { Label } from '../../../config/label'
import type { GuardedFetch } from '../../../network/guardedFetch'

/** The hub's own app with a network: what it shows itself by. */
export type App = { clientId: string; clientSecret: string }

/** One right that is asked for, and what the hub does with it. */
export type Scope = {
  name: string
  why: Label
  /** What is lost without it is no post: an account that lacks it is well. @default false */
  optional?: boolean
}

/** An account that a person has let the hub use. */
export type GrantedAccount<Settings, Credentials> = {
  /** The network's lasting name of it: what another account does not have. */
  id: string
  /** How the network calls it, for people. */
  name: string
  /** What of its settings the network told. */
  settings: Partial<Settings>
  credentials: Credentials
  /** ISO 8601: when its token ends and only a person can bring another one; null: it does not end by itself. */
  endsAt: string | null
}

/** Why a grant came to nothing. */
export type ConnectProblem =
  /** The code was used, or is too old. */
  | 'expired'
  /** The network does not answer, or answers that it cannot now. */
  | 'unavailable'
  /** The network refuses the app, or what it asks for. */
  | 'refused'
  /** There is no account among those of this person that the hub could use. */
  | 'none'

/** A grant that came to nothing. */
export type Problem = {
  kind: 'problem'
  problem: ConnectProblem
  /** For people, without secrets. */
  why: string
}

/** Accounts to choose from, or why there are none. */
export type Grant<Settings, Credentials> =
  | {
      kind: 'granted'
      accounts: readonly [
        GrantedAccount<Settings, Credentials>,
        ...(readonly GrantedAccount<Settings, Credentials>[]),
      ]
      /** The rights that were given; null where the network does not tell. */
      scopes: readonly string[] | null
    }
  | Problem

/** What connecting may use. Settings may still lack what the network will tell. */
export type ConnectContext<Settings> = {
  settings: Partial<Settings>
  fetch: GuardedFetch
  now: () => Date
}

/**
 * How an account is connected on its network's own pages (RFC 6749 §4.1), as data; the flow itself is
 * `operations/connect*.ts`. A channel without one is connected by typing in what it logs in with.
 */
export type Connect<Settings = unknown, Credentials = unknown> = {
  /** Settings that must be there before the network's pages are opened. */
  needs: readonly string[]
  /** Can an account of these settings be connected this way? Pure. @default always */
  suits?(settings: Partial<Settings>): boolean
  /** The address of the network's page that asks the person. Pure. */
  authorizeAt(settings: Partial<Settings>): string
  /** What is asked for. Pure. */
  scopes(settings: Partial<Settings>): readonly Scope[]
  separator: ' ' | ','
  /** Does the network document PKCE (RFC 7636, S256)? State protects the rest. */
  pkce: boolean
  /** How its page calls the app's id. @default client_id */
  clientIdField?: string
  /** What its page takes besides. */
  extra?: Readonly<Record<string, string>>
  /**
   * Makes an app at this server, of which there is one for each server. Absent: an operator made one by hand, and typed
   * it in; `app` says where.
   */
  register?(
    args: { name: string; website: string; redirectURI: string },
    context: ConnectContext<Settings>,
  ): Promise<Exchanged<App>>
  /** Where an operator makes an app. Absent exactly when there is `register`. */
  app?: { address: string; hint: Label }
  /** Changes the code for tokens, and asks whose they are. */
  grant(
    args: { code: string; verifier: string | null; redirectURI: string; app: App },
    context: ConnectContext<Settings>,
  ): Promise<Grant<Settings, Credentials>>
}

/** What was told for a question on the way, or the problem. */
export type Exchanged<Value> = { kind: 'told'; value: Value } | Problem
