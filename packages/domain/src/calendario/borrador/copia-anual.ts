// A new cronograma out of the one of another year: the dates move, what the texts say waits for a person (R1.1, R1.6).
import { type Fecha, isFecha, sumarDias } from '../../shared/index.ts'
import type { Actividad } from '../cronograma.ts'
import type { EnVigor } from '../vigor.ts'
import { type BorradorCronograma, borradorDesde, type Duda, type FilaBorrador } from './borrador.ts'

/** Rows in force of `previo`, moved to another vigencia. Weekends stay where they fall: they are shown, never rolled in silence (R1.4). */
export function copiarAnio(previo: EnVigor, vigencia: number): BorradorCronograma {
  const anios = vigencia - previo.cronograma.vigencia
  const base = borradorDesde(previo, 'fija')
  return {
    ...base,
    cortes: base.cortes.map((corte) => ({ ...corte, fechaDatos: moverAnios(corte.fechaDatos, anios) })),
    filas: base.filas.map((fila, i) => moverFila(fila, anios, i + 1)),
  }
}

function moverFila(fila: FilaBorrador, anios: number, orden: number): FilaBorrador {
  return {
    ...fila,
    orden,
    apertura: fila.apertura && moverAnios(fila.apertura, anios),
    limite: fila.limite && moverAnios(fila.limite, anios),
    dudas: dudasDeTexto(fila),
  }
}

/** The same day of another year. The last day of a month stays the last one: 28 February comes to be 29 in a leap year, and back. */
export function moverAnios(fecha: Fecha, anios: number): Fecha {
  const movida = `${Number(fecha.slice(0, 4)) + anios}${fecha.slice(4)}`
  if (sumarDias(fecha, 1).slice(5, 7) === fecha.slice(5, 7)) return movida
  return ultimoDelMes(movida.slice(0, 7))
}

function ultimoDelMes(mes: string): Fecha {
  return ['31', '30', '29', '28'].map((dia) => `${mes}-${dia}`).find(isFecha) as Fecha
}

const TEXTOS = ['texto', 'responsable', 'medio', 'textoLimite'] as const satisfies readonly (keyof Actividad)[]

/** Every literal text that names a year: it belongs to the circular of another one. */
function dudasDeTexto(fila: FilaBorrador): Duda[] {
  return TEXTOS.flatMap((campo) => {
    const anios = [...new Set(fila[campo].match(/\b(?:19|20)\d{2}\b/g) ?? [])]
    return anios.length === 0 ? [] : [{ campo, codigo: 'texto_de_otro_anio' as const, dicho: anios.join(', ') }]
  })
}
