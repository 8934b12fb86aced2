import { join } from 'node:path'
import { type Plan, reconocibles } from '@kpt/domain/planes'
import { fechaEn, parseInstante } from '@kpt/domain/shared'
import { enHilos } from '../../platform/hilos.ts'
import type { Referencia } from '../../platform/servicios.ts'
import { findListasFuentes, findNombresDeCodigos } from '../catalogo/index.ts'
import { elegirVersion, findTextoPlan, type Lector } from '../planes/index.ts'
import type { PlanPorEscribir } from './escribir-plan-hilo.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const escribir = enHilos<PlanPorEscribir, Uint8Array>(join(import.meta.dirname, 'escribir-plan-hilo.ts'))

/** A version of the plan, the current one unless another is asked for, as the workbook that SisPT exports. */
export async function exportarPlan(lector: Lector, referencia: Referencia, entidad: string, pedida?: number) {
  const { db, alcance, ahora } = lector
  const { clave, version, plan } = await elegirVersion(lector, entidad, pedida)
  const fecha = fechaEn(parseInstante(version.creadaEn) ?? ahora)
  const contenido = await escribir({
    texto: await findTextoPlan(db, alcance, clave, version.version),
    para: {
      nombreEntidad: referencia.territorio.get(entidad)?.nombre ?? '',
      fuentes: reconocibles(await findListasFuentes(db)),
      nombres: await findNombresDeCodigos(db, fecha, codigosDe(plan)),
    },
  })
  const { desde, hasta } = plan.periodo
  const nombre = `plan-indicativo-${entidad}-${desde}-${hasta}-v${version.version}.xlsx`
  return { tipo: XLSX, nombre, contenido }
}

function codigosDe({ metas, sgr }: Plan): string[] {
  return [...metas, ...sgr.metas].flatMap((m) => [m.sector, m.programa, m.producto, m.indicador ?? ''])
}
