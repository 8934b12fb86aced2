// Letters to an entity about a corte with what became of each: for the evidence pack and the file for the control body (R5.3).
import type { ClaseOficio, EstadoOficio, HechosOficio, SucesoOficio } from '@kpt/domain/comunicaciones'
import { leerOficio } from '@kpt/domain/comunicaciones'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findGuias } from './guia.repo.ts'
import { findOficiosDe, findSucesos } from './oficio.repo.ts'

type OficioConEntrega = {
  readonly radicado: string
  readonly clase: ClaseOficio
  readonly via: string
  readonly para: string | null
  readonly copia: readonly string[]
  readonly firmadoEn: string
  readonly estado: EstadoOficio
  readonly sinEfecto: string | null
  readonly sha256: string
  /** What it says, whole: `pdfDeOficio` draws it. */
  readonly hechos: HechosOficio
  readonly sucesos: readonly {
    readonly clase: SucesoOficio
    readonly detalle: string | null
    readonly autor: string | null
    readonly en: string
  }[]
  readonly guias: Awaited<ReturnType<typeof findGuias>>
}

/** In the order in which they were signed. */
export async function findOficiosDelCorte(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<OficioConEntrega[]> {
  const filas = await findOficiosDe(db, alcance, clave)
  return Promise.all(
    filas.map(async (o) => ({
      ...{ radicado: o.radicado, clase: o.clase, via: o.via, para: o.para, copia: o.copia },
      ...{ firmadoEn: o.firmado_en, estado: o.estado, sinEfecto: o.sin_efecto },
      ...{ sha256: o.sha256.toString('hex'), hechos: leerOficio(o.texto) },
      ...{ sucesos: await findSucesos(db, o.id), guias: await findGuias(db, o.id) },
    })),
  )
}
