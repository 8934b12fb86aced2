import { canonicalText, fechaEn } from '@kpt/domain/shared'
import type { Lectura } from '../../platform/http/index.ts'
import { findCatalogoDeReglas } from '../catalogo/index.ts'
import { fuentesDeEntidad } from '../planes/index.ts'
import { type ClaveBorrador, findRaiz } from './borrador.repo.ts'
import { findCambios, findCeldas, findPuntos } from './celda.repo.ts'
import { exigirAbierto, findBase, findPlanDe } from './leer-borrador.ts'

/** Everything that a screen needs to edit: the version as its text, and what was written over it. */
export async function verBorrador(lectura: Lectura, clave: ClaveBorrador) {
  const { db, alcance, ahora } = lectura
  const borrador = await exigirAbierto(lectura, clave)
  const base = await findBase(lectura, borrador)
  const { fila } = await findPlanDe(lectura, clave)
  const { unidades } = await findCatalogoDeReglas(db, fechaEn(ahora))
  const { entidad, desde, hasta, numero, contra, ultima, en, autor } = borrador
  return {
    ...{ entidad, desde, hasta, numero, contra, ultima },
    raiz: await findRaiz(db, alcance, borrador),
    actual: fila?.version ?? 0,
    estado: fila?.estado ?? null,
    base: canonicalText(base),
    celdas: await findCeldas(db, alcance, borrador),
    fuentes: await fuentesDeEntidad(db, entidad, base.periodo),
    activos: [...unidades].map(([codigo, unidad]): [string, string] => [codigo, unidad]),
    abierto: { en, autor },
  }
}

const CAMBIOS_MAXIMOS = 5000

/** What was saved after a number, by anybody. */
export async function verCambios(lectura: Lectura, clave: ClaveBorrador, numero: number, despuesDe: number) {
  const borrador = await exigirAbierto(lectura, clave)
  // The draft that this window knew has ended and another one was born: it is asked for whole.
  const desde = borrador.numero === numero ? despuesDe : 0
  const cambios = await findCambios(lectura.db, lectura.alcance, borrador, desde, CAMBIOS_MAXIMOS)
  const ultima = cambios.length < CAMBIOS_MAXIMOS ? borrador.ultima : (cambios.at(-1)?.n ?? desde)
  return { numero: borrador.numero, ultima, cambios: cambios.map(({ n: _n, ...cambio }) => cambio) }
}

export async function verPuntos(lectura: Lectura, clave: ClaveBorrador) {
  const borrador = await exigirAbierto(lectura, clave)
  const { en, autor } = borrador
  const puntos = await findPuntos(lectura.db, lectura.alcance, borrador)
  return { puntos: [...puntos, { n: 0, en, autor, celdas: 0, acto: 'escribir' as const }] }
}
