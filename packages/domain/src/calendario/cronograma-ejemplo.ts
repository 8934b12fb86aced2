// For tests: an invented cronograma, as small as they need it, and those of the seed.
import type { Actividad, ActoCronograma, Circular, Cronograma, Efecto, Politica } from './cronograma.ts'
import { parseCronogramas } from './cronograma-archivo.ts'
import type { Medida, Sujeto } from './medida.ts'

export function circularEjemplo(numero: string, fecha: string, disponible = true): Circular {
  const sinTexto = { asunto: null, expide: 'DNP', firma: null, demostracion: true }
  return { clave: `${numero}-${fecha.slice(0, 4)}`, numero, fecha, disponible, ...sinTexto }
}

export function filaEjemplo(clave: string, orden: number, limite: string, resto: Partial<Actividad> = {}): Actividad {
  const textos = { item: null, texto: clave, responsable: 'DNP', medio: 'KPT', textoLimite: limite }
  return {
    ...{ clave, orden, ...textos, clases: ['reporte'], obligados: ['municipio'], corte: 1 },
    ...{ apertura: null, limite, trasLimite: 'recibe', ...resto },
  }
}

export function actoEjemplo(
  circular: Circular,
  efecto: Efecto,
  actividades: Actividad[],
  retira: string[] = [],
): ActoCronograma {
  return { circular, numeral: '1', efecto, retira, actividades }
}

export function cronogramaEjemplo(actos: ActoCronograma[], politica: Politica = 'literal'): Cronograma {
  const cortes = [{ numero: 1, clase: 'unico', fechaDatos: '2029-12-31' } as const]
  return { instrumento: 'seguimiento', vigencia: 2029, politica, demostracion: true, cortes, actos }
}

/** A measure on rows of that cronograma, granted at `en`. */
export function medidaEjemplo(fechas: Readonly<Record<string, string>>, resto: Partial<Medida> = {}): Medida {
  const cronograma = { instrumento: 'seguimiento', vigencia: 2029 } as const
  return {
    ...{ numero: 'EX-2030-000001', clase: 'excepcion', efecto: 'amplia' },
    alcance: { clase: 'entidad', entidad: '25200' },
    filas: Object.entries(fechas).map(([actividad, fecha]) => ({ ...cronograma, actividad, fecha })),
    acto: { documento: 'Oficio 123', fecha: '2030-01-15' },
    motivo: 'Creciente del río: la alcaldía estuvo sin luz.',
    ...{ pide: null, avala: null, concede: { organismo: 'dnp', persona: 'Ana' }, en: 0 },
    ...resto,
  }
}

export const COGUA: Sujeto = { entidad: '25200', departamento: '25', cumplidas: {} }

/** The cronogramas of the seed, out of its files as whoever tests reads them. */
export function cronogramasSemilla(leer: (archivo: string) => object) {
  const semilla = parseCronogramas({ ...leer('circulares.json'), ...leer('cronogramas.json') }).valor
  return (instrumento: string, vigencia: number): Cronograma => {
    const hallado = semilla?.cronogramas.find((c) => c.instrumento === instrumento && c.vigencia === vigencia)
    if (!hallado) throw new Error(`no cronograma ${instrumento} ${vigencia}`)
    return hallado
  }
}
