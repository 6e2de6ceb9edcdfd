/** A key that no other delivery has: the time and 20 random digits of base 36 (about 100 bits). */
export const randomKey = ({ now, random }: { now: Date; random: () => number }): string =>
  `${now.getTime().toString(36)}${Array.from({ length: 20 }, () => Math.floor(random() * 36).toString(36)).join('')}`
