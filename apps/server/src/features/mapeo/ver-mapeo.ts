import { ambitoDe, fuentesDe } from '@kpt/domain/catalogo'
import type { HojaMapeada, HojaPropuesta, Mapeo } from '@kpt/domain/planes'
import type { Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, rechazar } from '../../platform/http/index.ts'
import { findCarga, findResultado } from '../cargas/index.ts'
import { findListasFuentes } from '../catalogo/index.ts'
import { huellaFirma } from './firma.ts'
import { findMapeo } from './mapeo.repo.ts'
import { propuestaDe } from './resultado.ts'

type Lector = { readonly db: Db; readonly alcance: Alcance; readonly ahora: Instante }

/** What was recognised in the book of an upload, and what somebody said of it or of another with the same layout. */
export async function verMapeo({ db, alcance }: Lector, entidad: string, id: string) {
  if ((await findCarga(db, alcance, entidad, id)) === null) rechazar('carga.no_existe', {})
  const resultado = propuestaDe(await findResultado(db, alcance, entidad, id)) ?? rechazar('mapeo.no_hay', {})
  const { propuesta, hallazgos } = resultado
  const guardado = await findMapeo(db, alcance, { entidad, carga: id, firma: huellaFirma(propuesta.mapeo) })
  const fuentes = fuentesDe(await findListasFuentes(db), ambitoDe(entidad), propuesta.mapeo.periodo.desde)
  return {
    mapeo: copia(propuesta.mapeo),
    hojas: propuesta.hojas.map(ayudaHoja),
    periodoDicho: propuesta.periodoDicho,
    fuentes: fuentes.map(({ clave, nombre }) => ({ clave, nombre })),
    hallazgos: hallazgos.map((hallazgo) => ({ ...hallazgo, detalles: { ...hallazgo.detalles } })),
    recordado: guardado && { por: guardado.por, en: guardado.en, deOtraCarga: guardado.carga !== id },
  }
}

function copia({ nombrePlan, periodo, hojas }: Mapeo) {
  const hoja = (h: HojaMapeada) => ({
    ...h,
    encabezado: { ...h.encabezado },
    columnas: h.columnas.map((c) => ({ ...c })),
  })
  return { nombrePlan, periodo: { ...periodo }, hojas: hojas.map(hoja) }
}

function ayudaHoja({ hoja, filas, motivo, columnas }: HojaPropuesta) {
  return {
    ...{ hoja, filas, motivo },
    columnas: columnas.map(({ columna, confianza, razon, grupo, muestras, campo }) => ({
      ...{ columna, confianza, razon, grupo, campo },
      muestras: [...muestras],
    })),
  }
}
