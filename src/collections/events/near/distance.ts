/** A point on the earth, in degrees. */
export type Point = { latitude: number; longitude: number }

/** Mean radius of the earth in kilometres (IUGG). */
const earth = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Pure: kilometres between two points as the crow flies (haversine, right within half a percent). */
export const kilometres = (one: Point, other: Point): number => {
  const up = radians(other.latitude - one.latitude)
  const along = radians(other.longitude - one.longitude)
  const half =
    Math.sin(up / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(along / 2) ** 2
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(half)))
}
