// What is typed in a request, what it lacks before it travels, and the row that the address brings chosen.
import { type AlcancePedido, filaAjustes } from '@kpt/domain/calendario'
import { isFecha } from '@kpt/domain/shared'
import type { Filtros } from '../../app/filtros.ts'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import type { FilaPedible } from './tipos.ts'

export type Para = { readonly clase: 'entidad' | 'departamento'; readonly codigo: string }

export type Campos = {
  /** Keys of the rows chosen. */
  readonly filas: readonly string[]
  readonly fecha: string
  readonly motivo: string
  readonly archivo: File | null
}

export function claveDe({ instrumento, vigencia, actividad }: FilaPedible): string {
  return `${instrumento}/${vigencia}/${actividad}`
}

/** The row of the corte that was closed; nothing when the address names none, or it may not be asked for. */
export function elegidaPor(filtros: Filtros, filas: readonly FilaPedible[]): string[] {
  const { instrumento, vigencia, corte, actividad, acto } = filtros
  const delCronograma = filas.filter((f) => f.instrumento === instrumento && String(f.vigencia) === vigencia)
  const numero = Number(corte)
  const fila =
    delCronograma.find((f) => f.actividad === actividad) ??
    (acto === 'ajustes'
      ? filaAjustes(delCronograma, numero)
      : delCronograma.find((f) => f.corte === numero && f.clases.includes('reporte')))
  return fila ? [claveDe(fila)] : []
}

export function erroresDe({ filas, fecha, motivo, archivo }: Campos): ErrorCampo[] {
  return [
    filas.length === 0 && { campo: 'filas', frase: 'Marque al menos una actividad' },
    !isFecha(fecha) && { campo: 'fecha', frase: 'Escriba hasta cuándo la necesita' },
    motivo.trim().length < 10 && { campo: 'motivo', frase: 'Explique qué lo impidió' },
    archivo !== null && !/\.pdf$/i.test(archivo.name) && { campo: 'soporte', frase: 'El soporte debe ser un PDF' },
  ].filter((e) => e !== false)
}

export function cuerpoDe({ clase, codigo }: Para, campos: Campos, filas: readonly FilaPedible[]) {
  const alcance: AlcancePedido = clase === 'entidad' ? { clase, entidad: codigo } : { clase, departamento: codigo }
  return {
    alcance,
    filas: filas
      .filter((f) => campos.filas.includes(claveDe(f)))
      .map(({ instrumento, vigencia, actividad }) => ({ instrumento, vigencia, actividad })),
    fecha: campos.fecha,
    motivo: campos.motivo.trim(),
  }
}
