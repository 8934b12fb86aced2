import { join } from 'node:path'
import { type Periodo, reconocibles } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { enHilos } from '../../platform/hilos.ts'
import { rechazar } from '../../platform/http/index.ts'
import type { Referencia } from '../../platform/servicios.ts'
import { findIndicadoresNombrados, findListasFuentes } from '../catalogo/index.ts'
import { elegirVersion, findPlanes, type Lector } from '../planes/index.ts'
import { XLSX } from './exportar-plan.ts'
import type { DatosPlantilla } from './plantilla.ts'

const escribir = enHilos<DatosPlantilla, Uint8Array>(join(import.meta.dirname, 'plantilla-hilo.ts'))

/** A book to fill for the entity: with the name, the period and the líneas of its plan when it has one. */
export async function descargarPlantilla(lector: Lector, { territorio, periodos }: Referencia, entidad: string) {
  const { db, alcance, ahora } = lector
  const nombreEntidad = territorio.get(entidad)?.nombre ?? rechazar('entidad.desconocida', { entidad })
  const hoy = fechaEn(ahora)
  const conPlan = (await findPlanes(db, alcance, entidad)).length > 0
  const plan = conPlan ? (await elegirVersion(lector, entidad)).plan : null
  const periodo = plan?.periodo ?? periodoDeHoy(periodos, Number(hoy.slice(0, 4)))
  const contenido = await escribir({
    ...{ entidad, nombreEntidad, periodo, nombrePlan: plan?.nombrePlan ?? '', lineas: plan?.lineas ?? [] },
    fuentes: reconocibles(await findListasFuentes(db)),
    indicadores: await findIndicadoresNombrados(db, hoy),
  })
  return { tipo: XLSX, nombre: `plantilla-plan-${entidad}-${periodo.desde}-${periodo.hasta}.xlsx`, contenido }
}

/** The period of government in which the year is; four years from it when none is known. */
function periodoDeHoy(periodos: Referencia['periodos'], anio: number): Periodo {
  const suyo = periodos.find((p) => p.desde <= anio && anio <= p.hasta)
  return suyo ? { desde: suyo.desde, hasta: suyo.hasta } : { desde: anio, hasta: anio + 3 }
}
