// Who may write what, out of the report and its draft.
import { alcanceDelegado } from '@kpt/domain/acceso'
import { isCampoCerrado } from '@kpt/domain/revision'
import type { Borrador } from '../borrador/borrador.ts'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'
import type { Edicion } from './contexto.ts'

export function edicionDe(
  clave: Clave,
  reporte: Reporte,
  borrador: Borrador,
  anunciar: (texto: string) => void,
): Edicion {
  const nombres = new Map(borrador.fuentes().map((f) => [f.clave, f.nombre]))
  const abiertas = reporte.metasAbiertas === null ? null : new Set(reporte.metasAbiertas)
  const esSuya = (meta: string) => {
    const vista = reporte.reparto && borrador.leerMeta(meta)
    return !vista || alcanceDelegado(reporte.reparto, vista.fila)
  }
  return {
    clave,
    borrador,
    reporte,
    sePuedeEditar: (meta, campo) =>
      reporte.puedeEditar &&
      (abiertas?.has(meta) ?? true) &&
      !(campo && isCampoCerrado(reporte.camposCerrados, meta, campo)) &&
      esSuya(meta),
    isAjena: (meta) => !esSuya(meta),
    nombreFuente: (fuente) => nombres.get(fuente) ?? fuente,
    anunciar,
  }
}
