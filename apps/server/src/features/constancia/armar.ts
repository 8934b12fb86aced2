import { createHash } from 'node:crypto'
import { type HechosConstancia, textoConstancia } from '@kpt/domain/reportes'
import type { Servicios } from '../../platform/servicios.ts'
import type { Fila } from './constancia.repo.ts'

/** The facts of a receipt. Only from what its submission left: the same today and in ten years. */
export function armarHechos(
  servicios: Pick<Servicios, 'referencia' | 'correo' | 'demostracion'>,
  fila: Fila,
): HechosConstancia {
  const { entidad, instrumento, vigencia, corte, version, recibo, metodologia, oportuna, ronda } = fila
  return {
    ...{ formato: 1, recibo, instrumento, vigencia, corte, version, metodologia, oportuna, ronda },
    entidad: { codigo: entidad, nombre: servicios.referencia.territorio.get(entidad)?.nombre ?? entidad },
    enviadaEn: fila.en,
    autor: { nombre: fila.nombre, rol: fila.rol },
    firma: fila.firmaVia === null || fila.firmaEn === null ? null : { via: fila.firmaVia, en: fila.firmaEn },
    plan: { desde: fila.periodoDesde, version: fila.planVersion },
    metas: {
      ...{ total: fila.metas, reportadas: fila.reportadas },
      ...{ declaradas: fila.declaradas, noRequieren: fila.noRequieren },
    },
    dinero: { programado: fila.programado, ejecutado: fila.ejecutado },
    sha256: fila.sha256.toString('hex'),
    verificacion: servicios.correo.enlace(`/verificar/${recibo}`),
    demostracion: servicios.demostracion !== null,
  }
}

export function selloDe(hechos: HechosConstancia): string {
  return createHash('sha256').update(textoConstancia(hechos)).digest('hex')
}
