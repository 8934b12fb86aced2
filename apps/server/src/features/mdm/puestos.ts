// The rankings of a run: filtered, ordered and paged over what is in memory.
import type { PeticionDe, listarPuestos as puestosDef } from '@kpt/contract'
import type { MedicionConPuestos } from '@kpt/domain/mdm'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type Anterior, leerAnterior } from './anterior.ts'
import { anteriorDe, cifraDe, filtradas } from './cifra.ts'
import type { Corrida } from './corrida.repo.ts'
import { findPublicados, type Publicado } from './publicado.repo.ts'
import { exigirCorrida } from './visible.ts'

export async function listarPuestos(ctx: ContextoPublico, { params, consulta }: PeticionDe<typeof puestosDef>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { pagina, tamano, orden, sentido } = consulta
  await anteriorDe(ctx, corrida, orden)
  const anterior = await leerAnterior(ctx, corrida)
  const filas = (await filtradas(ctx, corrida, consulta)).sort(porOrden(orden, sentido, anterior))
  const publicados = await publicadosDe(ctx, corrida)
  return {
    filas: filas
      .slice((pagina - 1) * tamano, pagina * tamano)
      .flatMap((m) => posicionVisible(ctx, m, { anterior, publicados })),
    ...{ total: filas.length, pagina, tamano },
  }
}

/** The figures that DNP published are of the municipal measurement, and are not put beside invented ones. */
export async function publicadosDe({ db }: Pick<ContextoPublico, 'db'>, { medicion, vigencia, demostracion }: Corrida) {
  if (medicion !== 'municipal' || demostracion) return new Map<string, Publicado>()
  return findPublicados(db, vigencia)
}

/** Without figure at the end, whatever the sense; equals by code. */
function porOrden(orden: string, sentido: 'asc' | 'desc', anterior: Anterior | null) {
  const cual = (m: MedicionConPuestos) => cifraDe(m, orden, anterior)
  const signo = sentido === 'asc' ? 1 : -1
  return (a: MedicionConPuestos, b: MedicionConPuestos): number => {
    const [x, y] = [cual(a), cual(b)]
    if (x === y) return a.codigo < b.codigo ? -1 : 1
    if (x === null || y === null) return x === null ? 1 : -1
    return signo * (x - y)
  }
}

type Alrededor = { readonly anterior: Anterior | null; readonly publicados: ReadonlyMap<string, Publicado> }

export function posicionVisible(
  { servicios }: Pick<ContextoPublico, 'servicios'>,
  m: MedicionConPuestos,
  { anterior, publicados }: Alrededor,
) {
  const entidad = entidadBreve(servicios.referencia, m.codigo)
  if (!entidad) return []
  const antes = anterior?.de(m.codigo)?.medicion
  return [
    {
      ...{ entidad, grupo: m.grupo, indice: m.indice, clase: m.clase, ajuste: m.ajuste },
      componentes: Object.fromEntries(m.componentes.map((c) => [c.clave, c.valor])),
      dimensiones: Object.fromEntries(m.componentes.flatMap((c) => c.dimensiones.map((d) => [d.clave, d.valor]))),
      puestos: puestosVisibles(m),
      motivo: motivoVisible(m),
      anterior: antes ? { indice: antes.indice, nacional: antes.puestos.nacional, grupo: antes.puestos.grupo } : null,
      publicado: publicados.get(m.codigo)?.indice ?? null,
    },
  ]
}

export function puestosVisibles({ puestos }: MedicionConPuestos) {
  const { componentes, componentesNacional } = puestos
  return { ...puestos, componentes: { ...componentes }, componentesNacional: { ...componentesNacional } }
}

export function motivoVisible({ motivo }: Pick<MedicionConPuestos, 'motivo'>) {
  return motivo?.codigo === 'falta_valor' ? { ...motivo, columnas: [...motivo.columnas] } : motivo
}
