/**
 * Why a log-in through a provider did not come to its end; part of the address of the page that says so. What the
 * provider itself wrote is for its own pages and for the log.
 */
export type LoginProblem =
  /** The person, or the provider, said no. */
  | 'denied'
  /** The provider does not answer, or answers that it cannot now. */
  | 'unavailable'
  /** Not begun in this browser, too long ago, or used before. */
  | 'expired'
  /** The answer does not prove what it says. */
  | 'untrusted'
  /** Somebody with this address is a member already, by another way of logging in. */
  | 'known'
  /** The identity belongs to another member. */
  | 'taken'

/** A provider's answer cannot be used; the log reads `cause`, the visitor the problem. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  constructor(
    readonly problem: LoginProblem,
    options: { cause: unknown },
  ) {
    super(`The provider's answer cannot be used: ${problem}.`, options)
  }
}
