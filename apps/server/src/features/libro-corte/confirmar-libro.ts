import { createHash } from 'node:crypto'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CambioDeLibro } from '@kpt/domain/reportes/libro'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Actor } from '../../platform/http/index.ts'
import { type Carga, exigirEstado, updateCarga } from '../cargas/index.ts'
import { guardarValores, type Operacion } from '../reportes/index.ts'
import type { Leido } from './formas/forma.ts'
import { formaDeLibro } from './formas/index.ts'
import { findLeido, type Hecho } from './resultado.ts'

type Elegido = {
  readonly vaciar: boolean
  readonly mios: readonly Elegible[]
}
type Elegible = { readonly meta: string; readonly campo: string; readonly clave: string; readonly hay: string | null }

/**
 * Brings the book into the draft by the one way in which values are saved, field by field: what another person writes meanwhile stays and is
 * counted. Not under one transaction: what was cut short is done again, and what was saved by then is no change any more.
 */
export async function confirmarLibro(actor: Actor, clave: ClaveReporte, id: string, elegido: Elegido): Promise<Hecho> {
  const { carga, leido } = await findLeido(actor, clave, id)
  if (carga.estado === 'confirmada' && leido.hecho) return leido.hecho
  exigirEstado(carga, 'confirmacion')
  const { cambios } = await formaDeLibro(clave).mirar(actor, clave, leido)
  const operaciones = operacionesDe(cambios, elegido, { id, hechoEn: isoBogota(actor.ahora) })
  const resultados = operaciones.length === 0 ? [] : await guardarValores(actor, clave, operaciones)
  const cuantos = (resultado: string) => resultados.filter((r) => r.resultado === resultado).length
  const hecho = { guardados: cuantos('guardado'), conflictos: cuantos('conflicto'), rechazados: cuantos('rechazado') }
  await asentar(actor, clave, carga, { ...leido, hecho })
  return hecho
}

/** What goes in, each over the value that the draft holds now: if it moves before it is saved, it is a conflict and stays. */
function operacionesDe(
  cambios: readonly CambioDeLibro[],
  { vaciar, mios }: Elegido,
  { id, hechoEn }: { readonly id: string; readonly hechoEn: string },
): Operacion[] {
  const llave = (c: Elegible) => JSON.stringify([c.meta, c.campo, c.clave, c.hay])
  const elegidos = new Set(mios.map(llave))
  return cambios.flatMap((cambio) => {
    const { clase, meta, clave, hay: base, valor } = cambio
    const campo = cambio.campo as Operacion['campo']
    const entra = clase === 'cambia' || (clase === 'vacia' ? vaciar : elegidos.has(llave(cambio)))
    return entra
      ? [{ opId: opIdDe([id, meta, campo, clave, base, valor]), meta, campo, clave, base, valor, hechoEn }]
      : []
  })
}

/** The same change of the same book is the same operation, however many times it is asked. */
function opIdDe(partes: readonly (string | null)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(partes)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function asentar(
  actor: Actor,
  clave: ClaveReporte,
  carga: Carga,
  leido: Leido & { readonly hecho: Hecho },
): Promise<void> {
  const { servicios, alcance, ahora, persona } = actor
  const { entidad, id } = carga
  const cambio = { estado: 'confirmada', resultado: JSON.stringify(leido) } as const
  await servicios.conexion.db.transaction().execute(async (db) => {
    if (!(await updateCarga(db, alcance, { entidad, id, desde: ['lista'] }, cambio, ahora))) return
    const hechos = { rol: persona.rol, libro: carga.sha256?.toString('hex') ?? null, ...leido.hecho }
    await registrar(db, {
      ...{
        cadena: entidad,
        cuenta: persona.cuenta,
        accion: 'reporte.libro',
        sujeto: sujetoDelReporte(clave),
        hechos,
        en: ahora,
      },
    })
  })
}
