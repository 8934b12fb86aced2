// What the book of a corte says of itself: how it is filled, what a blank means, which rules will look at it, and the help of each column.
import { REGLAS_SEGUIMIENTO } from '@kpt/domain/seguimiento'
import type { ClaveColumna } from '@kpt/domain/seguimiento/libro'
import type { Gravedad } from '@kpt/domain/shared'
import { tituloReglaSeguimiento } from '../seguimiento.ts'

export type LineaDeLibro = { readonly texto: string; readonly titulo: boolean }

/** What holds of the book of any report. */
export const MIENTRAS_TANTO: readonly string[] = [
  'Una celda que usted deja en blanco no cambia nada. Si la celda traía un valor y usted lo borra, el valor sigue en el reporte: antes de confirmar se le pregunta si quiere vaciarlo.',
  'Puede ordenar, filtrar y ensanchar columnas. No cambie los encabezados, ni la primera columna, ni la hoja oculta «KPT»: ella dice de qué reporte es el libro.',
  'Cuando termine, guárdelo como libro de Excel (.xlsx) y cárguelo en la misma página. Verá qué cambia antes de confirmarlo. Si otra persona cambió un valor entre tanto, verá los dos y usted escoge.',
]

const COMO_SE_LLENA: readonly string[] = [
  'Cómo se llena',
  'Escriba solo en las celdas de fondo amarillo claro. Las grises dicen qué se programó y qué se reportó en el corte anterior: están bloqueadas y sin clave.',
  'Hoja «Metas»: el ejecutado físico, la observación y, si nada se movió en el periodo, el motivo en «Sin avance: motivo».',
  'Hoja «Recursos»: una fila por meta y fuente, con lo comprometido, lo obligado y lo pagado en pesos, sin miles ni millones. Al final hay filas en blanco para agregar una fuente: escriba el número de la meta y escoja la fuente.',
  'Los valores son los acumulados de la vigencia hasta el corte, no los del último trimestre.',
]

const EN_GRAVEDAD: Readonly<Record<Gravedad, string>> = {
  error: 'Impiden enviar el reporte:',
  aviso: 'Piden un motivo, que se escribe en la página del reporte:',
  nota: 'Se avisan y no impiden nada:',
}

/** Lines of the sheet of instructions under its title; `titulo` marks the headings. */
export function instruccionesDelCorte(): LineaDeLibro[] {
  const reglas = (['error', 'aviso', 'nota'] as const).flatMap((gravedad) => {
    const suyas = REGLAS_SEGUIMIENTO.filter((r) => r.gravedad === gravedad)
    return suyas.length === 0
      ? []
      : [EN_GRAVEDAD[gravedad], ...suyas.map((r) => `   •  ${tituloReglaSeguimiento(r.id) ?? r.id}`)]
  })
  const lineas = [
    ...COMO_SE_LLENA,
    ...MIENTRAS_TANTO,
    'Qué se revisa',
    'Son las mismas reglas de la pantalla.',
    ...reglas,
  ]
  return lineas.map((texto) => ({ texto, titulo: texto === COMO_SE_LLENA[0] || texto === 'Qué se revisa' }))
}

export const AYUDAS_CORTE: Readonly<Partial<Record<ClaveColumna, string>>> = {
  meta: 'El número con que se conoce la meta en todas sus versiones. No lo cambie.',
  programado: 'Lo programado para la vigencia en el plan.',
  anterior: 'Lo que se reportó en el corte anterior de la misma vigencia. En blanco: es el primero, o no se reportó.',
  cuatrienio: 'La meta para los cuatro años.',
  ejecutado: 'Acumulado de la vigencia hasta el corte, en la unidad de la meta.',
  observacion: 'Lo que ayuda a entender el valor. Hasta 4.000 caracteres.',
  sin_avance:
    'Si nada se movió en el periodo, escriba aquí el motivo y deje en blanco el ejecutado y el dinero. Hasta 1.000 caracteres.',
  fuente: 'La fuente de los recursos. En las filas del final, escójala en la lista.',
  comprometido: 'Pesos comprometidos, acumulados de la vigencia hasta el corte.',
  obligado: 'Pesos obligados, acumulados de la vigencia hasta el corte. No supera lo comprometido.',
  pagado: 'Pesos pagados, acumulados de la vigencia hasta el corte. No supera lo obligado.',
}
