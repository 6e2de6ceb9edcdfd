import type { Config } from 'payload'

/** One step of a plugin: takes a configuration, answers a new one, changes nothing in place. */
export type ConfigStep = (config: Config) => Config

/** Applies the steps from left to right. */
export const pipe = (config: Config, ...steps: readonly ConfigStep[]): Config =>
  steps.reduce((current, apply) => apply(current), config)
