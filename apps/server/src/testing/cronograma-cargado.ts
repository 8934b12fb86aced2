// A cronograma of the tests, registered as the command line does it.
import { cargarCronogramas } from '../features/calendario/index.ts'
import { circularDePrueba } from './cronograma.ts'
import type { Mundo } from './mundo.ts'

export function filaDePrueba(clave: string, orden: number, limite: string, clases: readonly string[]) {
  return {
    ...{ clave, orden, item: null, texto: clave, responsable: 'Alcaldías', medio: 'KPT', textoLimite: limite, clases },
    ...{ obligados: ['municipio'], corte: 1, apertura: null, limite, trasLimite: 'cierra' },
  }
}

type Acto = {
  readonly numero: string
  readonly fecha: string
  readonly efecto: 'fija' | 'modifica'
  readonly retira?: readonly string[]
  readonly actividades: readonly ReturnType<typeof filaDePrueba>[]
}

/** One corte of a vigencia, as those circulars left it. */
export async function cargarDePrueba(mundo: Mundo, vigencia: number, fechaDatos: string, actos: readonly Acto[]) {
  const archivo = {
    circulares: actos.map(({ numero, fecha }) => circularDePrueba(numero, fecha, false)),
    cronogramas: [
      {
        ...{ instrumento: 'seguimiento', vigencia, politica: 'literal' },
        cortes: [{ numero: 1, clase: 'unico', fechaDatos }],
        actos: actos.map(({ numero, fecha, ...acto }) => ({
          ...{ circular: `${numero}-${fecha.slice(0, 4)}`, numeral: '1', ...acto },
        })),
      },
    ],
  }
  const { conexion, reloj } = mundo.servicios
  const { hallazgos } = await conexion.db.transaction().execute((db) => cargarCronogramas(db, archivo, reloj.ahora()))
  if (hallazgos.length > 0) throw new Error(JSON.stringify(hallazgos))
}
