import { randomUUID } from 'node:crypto'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { leerEnlace } from '@kpt/domain/seguimiento'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { agregar } from './agregar.ts'
import { findEvidencia } from './evidencia.repo.ts'
import { evidenciaVisible } from './visible.ts'

type Enlace = {
  readonly direccion: string
  readonly nombre: string
  readonly descripcion: string
  readonly personal: boolean
  readonly metas: readonly string[]
}

const SIN_ARCHIVO = {
  ...{ sha256: null, tipo: null, bytes: null, publicaSha256: null, publicaBytes: null, antivirus: null },
  ...{ tomadaEl: null, latitud: null, longitud: null, lugar: '', lugarDe: null },
} as const

/** A link is a text: nobody visits it from here. */
export async function agregarEnlace(actor: Actor, clave: ClaveReporte, { metas, ...dicho }: Enlace) {
  const leido = leerEnlace(dicho.direccion)
  if ('falta' in leido) return rechazar('evidencia.enlace', { porque: leido.falta })
  const id = randomUUID()
  await agregar(actor, clave, { ...SIN_ARCHIVO, ...dicho, id, clase: 'enlace', direccion: leido.direccion }, metas)
  const guardada = await findEvidencia(actor.db, actor.alcance, clave, id)
  return evidenciaVisible(guardada ?? rechazar('evidencia.no_existe', {}), true)
}
