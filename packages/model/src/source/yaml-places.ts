import type { ErrorObject } from 'ajv'
import type { Place } from '../place.ts'
import { escapePointer, type YamlText } from './yaml-document.ts'

/** Where a value stands, or the nearest that is around it. */
export function placeAt(yaml: YamlText, pointer: string): Place {
  const place = yaml.places.get(pointer)
  if (place) return place
  const up = pointer.lastIndexOf('/')
  return up < 0 ? (yaml.places.get('') as Place) : placeAt(yaml, pointer.slice(0, up))
}

/** Where a key stands that a fault speaks of, or the group it is in. */
export function keyPlace(error: ErrorObject, key: string, yaml: YamlText): Place {
  return (
    yaml.places.get(`${error.instancePath}/${escapePointer(key)}#`) ??
    placeAt(yaml, error.instancePath)
  )
}
