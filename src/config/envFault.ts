/** One fault of the environment. */
export type EnvFault = { name: string; reason: string }
