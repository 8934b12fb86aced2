import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ClaseCambio } from '@kpt/domain/reportes/libro'
import { agruparHallazgos, hallazgosVisibles } from '@kpt/domain/shared'
import type { Actor } from '../../platform/http/index.ts'
import { cargaVisible } from '../cargas/index.ts'
import type { Leido } from './formas/forma.ts'
import { formaDeLibro } from './formas/index.ts'
import { findLibro } from './resultado.ts'

/** An upload with what it would change, with what rejects it, or with what came of it. */
export async function verLibro(quien: Actor, clave: ClaveReporte, id: string) {
  const { carga, resultado } = await findLibro(quien, clave, id)
  return {
    ...cargaVisible(carga),
    vista: carga.estado === 'lista' && resultado?.tipo === 'libro' ? await vistaDe(quien, clave, resultado) : null,
    rechazo: resultado?.tipo === 'rechazo' ? hallazgosVisibles(resultado.hallazgos) : null,
    hecho: resultado?.tipo === 'libro' ? (resultado.hecho ?? null) : null,
  }
}

async function vistaDe(quien: Actor, clave: ClaveReporte, leido: Leido) {
  const mirado = await formaDeLibro(clave).mirar(quien, clave, leido)
  const cuantas = (clase: ClaseCambio) => mirado.cambios.filter((c) => c.clase === clase).length
  const { entidad, vigencia, corte, descargadoEn } = leido.sello
  return {
    sello: { entidad, vigencia, corte, version: mirado.versionDelLibro, descargadoEn },
    ...{ version: mirado.version, lugares: mirado.lugares },
    cambian: cuantas('cambia'),
    conflictos: cuantas('conflicto'),
    vacias: cuantas('vacia'),
    grupos: agruparHallazgos(mirado.hallazgos),
  }
}
