// Rankings, spreads and points of a run: filtered, ordered and paged over what is in memory.
import type {
  verDistribucionMdm as distribucionDef,
  PeticionDe,
  listarPuestos as puestosDef,
  verPuntosMdm as puntosDef,
} from '@kpt/contract'
import { distribuir, type MedicionConPuestos } from '@kpt/domain/mdm'
import { llano } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type Anterior, leerAnterior } from './anterior.ts'
import { contarClases } from './contar.ts'
import type { Corrida } from './corrida.repo.ts'
import { leerCorrida } from './leer-corrida.ts'
import { findPublicados, type Publicado } from './publicado.repo.ts'
import { exigirCorrida } from './visible.ts'

type Filtro = {
  readonly grupo?: string | undefined
  readonly departamento?: string | undefined
  readonly clase?: string | undefined
  readonly texto?: string | undefined
}

export async function listarPuestos(ctx: ContextoPublico, { params, consulta }: PeticionDe<typeof puestosDef>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { pagina, tamano, orden, sentido } = consulta
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

export async function verDistribucion(ctx: ContextoPublico, { params, consulta }: PeticionDe<typeof distribucionDef>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { receta } = await leerCorrida(ctx, corrida)
  const mediciones = await filtradas(ctx, corrida, consulta)
  const { cuartiles, tramos, ...resto } = distribuir(
    mediciones.map((m) => cifraDe(m, consulta.cifra)),
    consulta.ancho,
  )
  return {
    ...resto,
    cuartiles: cuartiles && ([...cuartiles] as [number, number, number]),
    tramos: [...tramos],
    clases: contarClases(receta, mediciones),
  }
}

export async function verPuntos(ctx: ContextoPublico, { params, consulta }: PeticionDe<typeof puntosDef>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { receta } = await leerCorrida(ctx, corrida)
  const { territorio } = ctx.servicios.referencia
  return {
    componentes: receta.componentes.map(({ clave, nombre }) => ({ clave, nombre })),
    clases: receta.clases.map(({ clave, nombre, desde }) => ({ clave, nombre, desde })),
    puntos: (await filtradas(ctx, corrida, consulta)).map(({ codigo, grupo, clase, componentes, indice }) => ({
      ...{ codigo, nombre: territorio.get(codigo)?.nombre ?? codigo, grupo, clase, indice },
      valores: componentes.map((c) => c.valor),
    })),
  }
}

/** The figures that DNP published are of the municipal measurement, and are not put beside invented ones. */
export async function publicadosDe({ db }: Pick<ContextoPublico, 'db'>, { medicion, vigencia, demostracion }: Corrida) {
  if (medicion !== 'municipal' || demostracion) return new Map<string, Publicado>()
  return findPublicados(db, vigencia)
}

/** A new list, by code. */
async function filtradas(ctx: ContextoPublico, corrida: Corrida, { grupo, departamento, clase, texto = '' }: Filtro) {
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

/** A figure by its key: the index, a component or a dimension. Null for a key that the recipe does not have. */
function cifraDe(m: MedicionConPuestos, clave: string): number | null {
  if (clave === 'indice') return m.indice
  const componente = m.componentes.find((c) => c.clave === clave)
  const dimension = () => m.componentes.flatMap((c) => c.dimensiones).find((d) => d.clave === clave)
  return (componente ?? dimension())?.valor ?? null
}

/** Without figure at the end, whatever the sense; equals by code. */
function porOrden(orden: string, sentido: 'asc' | 'desc', anterior: Anterior | null) {
  const cambio = (m: MedicionConPuestos) => {
    const antes = anterior?.de(m.codigo)?.medicion.indice ?? null
    return m.indice === null || antes === null ? null : m.indice - antes
  }
  const cual = (m: MedicionConPuestos) => (orden === 'cambio' ? cambio(m) : cifraDe(m, orden))
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
  return { ...puestos, componentes: { ...puestos.componentes } }
}

export function motivoVisible({ motivo }: Pick<MedicionConPuestos, 'motivo'>) {
  return motivo?.codigo === 'falta_valor' ? { ...motivo, columnas: [...motivo.columnas] } : motivo
}
