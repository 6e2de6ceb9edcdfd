/** A reason to end with an exit code that is not 0; its message is all that the operator needs to read. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
