import type { hacerSeleccion as definicion, PeticionDe } from '@kpt/contract'
import type { Json } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { findElegibles } from './elegibles.ts'
import { pasarSeleccionados } from './encargos.ts'
import { porRiesgo } from './listar-elegibles.ts'
import { type ClaveSeleccion, findSelecciones, insertReportes, insertSeleccion, tomarNumero } from './seleccion.repo.ts'

type Pedido = PeticionDe<typeof definicion>['cuerpo']

/** By hand, named one by one; or so many of the greatest risk. What was chosen is kept with its reason. */
export async function hacerSeleccion(actor: Actor, clave: ClaveCorte, pedido: Pedido) {
  const { db, ahora, persona } = actor
  const numero = await tomarNumero(db, clave)
  const elegibles = (await findElegibles(actor, clave, pedido.modo === 'riesgo')).sort(porRiesgo)
  const escogidos = pedido.modo === 'mano' ? aMano(pedido.entidades, elegibles) : losPrimeros(pedido.cuantos, elegibles)
  const seleccion = { ...clave, numero }
  const autor = { cuenta: persona.cuenta, rol: persona.rol, en: ahora }
  await insertSeleccion(db, seleccion, pedido, null, autor)
  await insertReportes(
    db,
    seleccion,
    escogidos.map((entidad, i) => ({ entidad, orden: i + 1, estrato: null })),
  )
  await anotar(actor, seleccion, 'seleccion.hacer', {
    modo: pedido.modo,
    cuantos: escogidos.length,
    entidades: escogidos,
  })
  await encolar(db, pasarSeleccionados, { ...seleccion, cuenta: persona.cuenta, rol: persona.rol })
  return { numero }
}

/** Those that could not pass before, tried again. */
export async function reintentarSeleccion({ db, persona }: Actor, clave: ClaveSeleccion) {
  if ((await findSelecciones(db, clave)).length === 0) return rechazar('seleccion.no_existe', {})
  await encolar(db, pasarSeleccionados, { ...clave, cuenta: persona.cuenta, rol: persona.rol })
  return { numero: clave.numero }
}

type Elegibles = Awaited<ReturnType<typeof findElegibles>>

function aMano(pedidas: readonly string[], elegibles: Elegibles): string[] {
  const pueden = new Set(elegibles.map((e) => e.entidad.codigo))
  const ajena = pedidas.find((entidad) => !pueden.has(entidad))
  return ajena === undefined ? [...new Set(pedidas)] : rechazar('seleccion.no_elegible', { entidad: ajena })
}

function losPrimeros(cuantos: number, elegibles: Elegibles): string[] {
  if (cuantos > elegibles.length)
    rechazar('muestra.tamano', { falta: 'mas_que_el_marco', unidades: String(elegibles.length) })
  return elegibles.slice(0, cuantos).map((e) => e.entidad.codigo)
}

export async function anotar(
  { db, ahora, persona }: Actor,
  { instrumento, vigencia, corte, numero }: ClaveSeleccion,
  accion: 'seleccion.hacer' | 'muestra.publicar' | 'muestra.sortear',
  hechos: Readonly<Record<string, Json>>,
): Promise<void> {
  const { cuenta, rol } = persona
  const sujeto = `seleccion/${instrumento}/${vigencia}/${corte}/${numero}`
  await registrar(db, { cadena: 'nacional', cuenta, accion, sujeto, hechos: { rol, ...hechos }, en: ahora })
}
