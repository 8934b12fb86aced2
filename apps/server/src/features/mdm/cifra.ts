// Which entities of a run are looked at, and which of their figures.
import { clavesDeCifras, type MedicionConPuestos } from '@kpt/domain/mdm'
import { llano } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { type Anterior, leerAnterior } from './anterior.ts'
import type { Corrida } from './corrida.repo.ts'
import { leerCorrida } from './leer-corrida.ts'

type Filtro = {
  readonly grupo?: string | undefined
  readonly departamento?: string | undefined
  readonly clase?: string | undefined
  readonly texto?: string | undefined
}

/** A new list, by code. */
export async function filtradas(
  ctx: ContextoPublico,
  corrida: Corrida,
  { grupo, departamento, clase, texto = '' }: Filtro,
) {
  const { mediciones } = await leerCorrida(ctx, corrida)
  const { territorio } = ctx.servicios.referencia
  const buscado = llano(texto)
  return mediciones.filter(
    (m) =>
      (grupo === undefined || m.grupo === grupo) &&
      (departamento === undefined || territorio.get(m.codigo)?.departamento === departamento) &&
      (clase === undefined || m.clase === clase) &&
      (buscado === '' || llano(`${m.codigo} ${territorio.get(m.codigo)?.nombre ?? ''}`).includes(buscado)),
  )
}

/** The run of the vigencia before, where the figure is its change. Refuses a figure that the recipe does not have. */
export async function anteriorDe(ctx: ContextoPublico, corrida: Corrida, cifra: string): Promise<Anterior | null> {
  const hay = clavesDeCifras((await leerCorrida(ctx, corrida)).receta)
  if (!hay.includes(cifra)) rechazar('mdm.cifra_desconocida', { cifra, hay: hay.join(', ') })
  return cifra === 'cambio' ? leerAnterior(ctx, corrida) : null
}

/** The index, its change since the vigencia before, a component or a dimension. */
export function cifraDe(m: MedicionConPuestos, clave: string, anterior: Anterior | null): number | null {
  if (clave === 'indice') return m.indice
  if (clave === 'cambio') {
    const antes = anterior?.de(m.codigo)?.medicion.indice ?? null
    return m.indice === null || antes === null ? null : m.indice - antes
  }
  const componente = m.componentes.find((c) => c.clave === clave)
  const dimension = () => m.componentes.flatMap((c) => c.dimensiones).find((d) => d.clave === clave)
  return (componente ?? dimension())?.valor ?? null
}
