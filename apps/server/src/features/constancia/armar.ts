import { createHash } from 'node:crypto'
import { type HechosConstancia, textoConstancia } from '@kpt/domain/reportes'
import type { Servicios } from '../../platform/servicios.ts'
import type { BaseCongelada, Fila } from './constancia.repo.ts'

/** The facts of a receipt. Only from what its submission left: the same today and in ten years. */
export function armarHechos(
  servicios: Pick<Servicios, 'referencia' | 'correo' | 'demostracion'>,
  fila: Fila,
): HechosConstancia {
  const { entidad, instrumento, vigencia, corte, version, recibo, oportuna, ronda } = fila
  return {
    ...{ recibo, instrumento, vigencia, corte, version, oportuna, ronda },
    entidad: { codigo: entidad, nombre: servicios.referencia.territorio.get(entidad)?.nombre ?? entidad },
    enviadaEn: fila.en,
    autor: { nombre: fila.nombre, rol: fila.rol },
    firma: fila.firmaVia === null || fila.firmaEn === null ? null : { via: fila.firmaVia, en: fila.firmaEn },
    ...baseDe(fila.base),
    sha256: fila.sha256.toString('hex'),
    verificacion: servicios.correo.enlace(`/verificar/${recibo}`),
    demostracion: servicios.demostracion !== null,
  }
}

function baseDe(base: BaseCongelada) {
  if (base.clase === 'metas') {
    const { metas: total, reportadas, declaradas, noRequieren, programado, ejecutado, metodologia } = base
    return {
      ...{ formato: 1 as const, metodologia, plan: { desde: base.periodoDesde, version: base.planVersion } },
      ...{ metas: { total, reportadas, declaradas, noRequieren }, dinero: { programado, ejecutado } },
    }
  }
  const { version, sha256, preguntas: total, respondidas, noAplican, sinPreguntar } = base
  const preguntas = { total, respondidas, noAplican, sinPreguntar }
  return { formato: 2 as const, cuestionario: { version, sha256 }, preguntas }
}

export function selloDe(hechos: HechosConstancia): string {
  return createHash('sha256').update(textoConstancia(hechos)).digest('hex')
}
