// The acts of a list as a table, for a file: all its pages, under the same filters.

import { nombreRol } from '@kpt/textos'
import { fraseDelActo, hechosLegibles, nombreAccion, quienSinCuenta } from '@kpt/textos/auditoria'
import type { Columna } from '@kpt/textos/libro'
import { api } from '../../api/cliente.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import type { Filtros } from '../../app/filtros.ts'
import type { Marcha } from '../descarga/todas.ts'
import { type Acto, consultaDe } from './filtro.ts'

export const COLUMNAS: readonly Columna<Acto>[] = [
  { titulo: 'Cuándo (hora de Bogotá)', valor: (a) => a.en, tipo: 'instante' },
  { titulo: 'Entidad', valor: (a) => (a.entidad ? nombreCompleto(a.entidad) : 'Cadena nacional'), repetido: true },
  { titulo: 'Código', valor: (a) => a.cadena, repetido: true },
  { titulo: 'Quién', valor: (a) => a.persona?.nombre ?? quienSinCuenta(a.accion), repetido: true },
  { titulo: 'En qué rol', valor: (a) => (a.rol ? nombreRol(a.rol) : null), repetido: true },
  { titulo: 'Qué se hizo', valor: (a) => nombreAccion(a.accion), repetido: true },
  { titulo: 'Frase', valor: (a) => fraseDelActo(a.accion, a.sujeto, a.hechos) },
  { titulo: 'Sobre qué', valor: (a) => a.sujeto },
  {
    titulo: 'Hechos',
    valor: (a) =>
      hechosLegibles(a.hechos)
        .map((h) => `${h.nombre}: ${h.valor}`)
        .join('; '),
  },
  { titulo: 'Eslabón', valor: (a) => a.n, numero: true },
  { titulo: 'Huella', valor: (a) => a.hash },
]

/** What a spreadsheet opens with ease; whoever needs more takes the whole chain. */
const MAXIMO = 50_000
const TAMANO = 500

export async function todosLosActos(filtros: Filtros, { senal, paso }: Marcha): Promise<Acto[]> {
  const actos: Acto[] = []
  let tras: string | undefined
  do {
    senal.throwIfAborted()
    const consulta = { ...consultaDe(filtros), tras, tamano: TAMANO }
    const { filas, siguiente } = await api('GET /api/auditoria', { consulta, signal: senal })
    actos.push(...filas)
    if (actos.length > MAXIMO)
      throw new Error('Son más de 50.000 actos: acote las fechas, o descargue la cadena entera de la entidad.')
    tras = siguiente ?? undefined
    // How many there are is not counted: at least one more while there is another page.
    paso(actos.length, actos.length + (siguiente ? 1 : 0))
  } while (tras !== undefined)
  return actos
}
