// What a measure must be before it is granted: it says why and by which act, touches rows in force, and only gives (R1.5).
import { fechaEn, finDe, type Instante, inicioDe } from '../shared/index.ts'
import { EFECTOS_DE_CLASE, type FilaMedida, type Medida } from './medida.ts'
import { intervaloDe } from './situacion.ts'
import { type EnVigor, filaDe } from './vigor.ts'

export const FALTAS_MEDIDA = [
  'sin_motivo',
  'sin_documento',
  'acto_futuro',
  'clase_y_efecto',
  'alcance',
  'sin_filas',
  'fila_desconocida',
  'no_amplia',
  'no_anticipa',
  'termina_en_el_pasado',
  'interrupcion_ajena',
] as const
export type CodigoFaltaMedida = (typeof FALTAS_MEDIDA)[number]

/** `actividad` is null where the fault is not of one row. */
export type FaltaMedida = { readonly codigo: CodigoFaltaMedida; readonly actividad: string | null }

/** `vigores`: the cronogramas in force that its rows name, for the subject of the measure when it is one entity. */
export function faltasMedida(medida: Medida, vigores: readonly EnVigor[], ahora: Instante): FaltaMedida[] {
  const falta = (codigo: CodigoFaltaMedida, hay: boolean): FaltaMedida[] => (hay ? [{ codigo, actividad: null }] : [])
  const nacional = medida.alcance.clase === 'pais'
  return [
    ...falta('sin_motivo', medida.motivo.trim() === ''),
    ...falta('sin_documento', medida.acto.documento.trim() === ''),
    ...falta('acto_futuro', medida.acto.fecha > fechaEn(ahora)),
    ...falta('clase_y_efecto', !EFECTOS_DE_CLASE[medida.clase].includes(medida.efecto)),
    ...falta('alcance', (medida.clase === 'contingencia' && !nacional) || (medida.clase === 'excepcion' && nacional)),
    ...falta('sin_filas', medida.filas.length === 0),
    ...medida.filas.flatMap((fila) => {
      const codigo = faltaDeFila(medida, fila, vigores, ahora)
      return codigo === null ? [] : [{ codigo, actividad: fila.actividad }]
    }),
  ]
}

function faltaDeFila(
  { efecto }: Medida,
  { instrumento, vigencia, actividad, fecha }: FilaMedida,
  vigores: readonly EnVigor[],
  ahora: Instante,
): CodigoFaltaMedida | null {
  const vigor = vigores.find((v) => v.cronograma.instrumento === instrumento && v.cronograma.vigencia === vigencia)
  const fila = vigor && filaDe(vigor, actividad)
  if (!vigor || !fila) return 'fila_desconocida'
  const { abre, cierra, recibeHasta } = intervaloDe(vigor, fila)
  switch (efecto) {
    case 'amplia':
      return finDe(fecha) > cierra ? null : 'no_amplia'
    case 'recibe':
      return finDe(fecha) > recibeHasta ? null : 'no_amplia'
    case 'abre':
      return inicioDe(fecha) < abre ? null : 'no_anticipa'
    case 'termina':
      if (finDe(fecha) <= ahora) return 'termina_en_el_pasado'
      return finDe(fecha) < cierra ? null : 'no_anticipa'
  }
}

/** An early end is for all only when all have met the row; otherwise for those who have. */
export function abarcaTerminacion(deben: number, cumplieron: number): 'todos' | 'quienes_cumplieron' {
  return deben > 0 && cumplieron >= deben ? 'todos' : 'quienes_cumplieron'
}
