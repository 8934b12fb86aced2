// The cross of money, as DNP does it: BPIN + product. One meta: it coincides. Several: it is shared, and nobody but the person can split it.
import type { CampoDinero } from '../seguimiento/index.ts'
import { comparable, inOrder, sumTexts, toText } from '../shared/index.ts'
import type { Cruce, MetaCruzable, MotivoSoloAlla, MotivoSoloAqui, Propuesta, RenglonCuipo, SoloAlla } from './forma.ts'
import { fuenteDe, type ReglaFuenteCuipo } from './fuente.ts'
import { type IndiceProductos, resolverProducto } from './producto.ts'

export type MundoCuipo = {
  readonly metas: readonly MetaCruzable[]
  readonly productos: IndiceProductos
  readonly fuentes: readonly ReglaFuenteCuipo[]
  /** Keys of the sources that the report may name. */
  readonly claves: ReadonlySet<string>
}

/** Money of the year in course: reserves and accounts payable execute the appropriation of an earlier one. */
const DE_LA_VIGENCIA = /^((vigencias futuras )?vigencia actual)?$/

/** Every row ends once: in a proposal, of one meta or of the several that share it, or alone with its reason. Pesos stay exact text. */
export function cruzarCuipo(renglones: readonly RenglonCuipo[], mundo: MundoCuipo): Cruce {
  const plan = indicePlan(mundo.metas)
  const hallados: Hallado[] = []
  const soloAlla: SoloAlla[] = []
  const vistos: Vistos = { bpin: new Set(), porResolver: new Set() }
  for (const renglon of renglones) {
    const destino = destinoDe(renglon, mundo, plan)
    if (typeof destino !== 'string') hallados.push({ renglon, metas: destino })
    else soloAlla.push(sueltoDe(renglon, destino))
    if (renglon.bpin === null || destino === 'otra_vigencia') continue
    vistos.bpin.add(renglon.bpin)
    if (SIN_RESOLVER.includes(destino)) vistos.porResolver.add(renglon.bpin)
  }
  const propuestas = proponer(hallados, mundo)
  const conAlgo = new Set(hallados.flatMap(({ metas }) => metas))
  return {
    coinciden: propuestas.filter(({ metas }) => metas.length === 1),
    compartidas: propuestas.filter(({ metas }) => metas.length > 1),
    soloAqui: mundo.metas
      .filter(({ numero }) => !conAlgo.has(numero))
      .map((meta) => ({ meta: meta.numero, motivo: motivoSoloAqui(meta, vistos) })),
    soloAlla,
  }
}

type Hallado = { readonly renglon: RenglonCuipo; readonly metas: readonly string[] }
type Vistos = { readonly bpin: Set<string>; readonly porResolver: Set<string> }
const SIN_RESOLVER: readonly (MotivoSoloAlla | readonly string[])[] = [
  'producto_sin_codigo',
  'producto_ambiguo',
  'sin_producto',
]

/** Metas by BPIN and product. */
type IndicePlan = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

function indicePlan(metas: readonly MetaCruzable[]): IndicePlan {
  const indice = new Map<string, Map<string, string[]>>()
  for (const { numero, bpin, producto } of metas) {
    for (const uno of new Set(bpin)) {
      const productos = indice.get(uno) ?? new Map<string, string[]>()
      indice.set(uno, productos)
      productos.set(producto, [...(productos.get(producto) ?? []), numero])
    }
  }
  return indice
}

/** The metas of a row, or why it has none. */
function destinoDe(
  { vigenciaGasto, bpin, producto }: RenglonCuipo,
  { productos }: MundoCuipo,
  plan: IndicePlan,
): readonly string[] | MotivoSoloAlla {
  if (!DE_LA_VIGENCIA.test(comparable(vigenciaGasto))) return 'otra_vigencia'
  if (bpin === null) return 'sin_bpin'
  const delProyecto = plan.get(bpin)
  if (!delProyecto) return 'bpin_fuera_del_plan'
  const resuelto = resolverProducto(producto, productos, new Set(delProyecto.keys()))
  if (resuelto.tipo === 'ninguno') return 'sin_producto'
  if (resuelto.tipo === 'sin_codigo') return 'producto_sin_codigo'
  if (resuelto.tipo === 'ambiguo') return 'producto_ambiguo'
  return delProyecto.get(resuelto.codigo) ?? 'producto_distinto'
}

function motivoSoloAqui({ bpin }: MetaCruzable, vistos: Vistos): MotivoSoloAqui {
  if (bpin.length === 0) return 'sin_bpin'
  if (!bpin.some((uno) => vistos.bpin.has(uno))) return 'bpin_no_esta'
  return bpin.some((uno) => vistos.porResolver.has(uno)) ? 'producto_por_resolver' : 'producto_distinto'
}

/** One proposal per set of metas and source: rows of the same are added. */
function proponer(hallados: readonly Hallado[], { fuentes, claves }: MundoCuipo): Propuesta[] {
  const conFuente = hallados.map(({ renglon, metas }) => {
    const fuente = fuenteDe(renglon.fuente, fuentes, claves)
    return { renglon, metas, ...fuente, id: `${metas.join('+')}/${fuente.clave}` }
  })
  return [...Map.groupBy(conFuente, ({ id }) => id)].flatMap(([id, grupo]) => {
    const [primero] = grupo
    if (!primero) return []
    const sinClave = grupo.filter(({ conocida }) => !conocida).map(({ renglon }) => renglon.fuente)
    return {
      id,
      metas: primero.metas,
      filas: grupo.map(({ renglon }) => renglon.fila),
      fuente: primero.clave,
      fuentesSinClave: inOrder([...new Set(sinClave)]),
      valores: sumaDe(grupo.map(({ renglon }) => renglon.dinero)),
    }
  })
}

export function sumaDe(partes: readonly RenglonCuipo['dinero'][]): RenglonCuipo['dinero'] {
  const suma = (campo: CampoDinero) => toText(sumTexts(partes.map((parte) => parte[campo])))
  return { comprometido: suma('comprometido'), obligado: suma('obligado'), pagado: suma('pagado') }
}

function sueltoDe(renglon: RenglonCuipo, motivo: MotivoSoloAlla): SoloAlla {
  const { fila, bpin, producto, nombre, dinero } = renglon
  return { fila, motivo, bpin, texto: [producto, nombre].filter(Boolean).join(' · '), valores: dinero }
}

/** What every row of the book holds is in one place of the cross, and only one: the sums say so. */
export function sumaDelCruce({ coinciden, compartidas, soloAlla }: Cruce): RenglonCuipo['dinero'] {
  const todos = [...coinciden, ...compartidas, ...soloAlla]
  return sumaDe(
    todos.map(({ valores: v }) => ({
      comprometido: v.comprometido ?? '0',
      obligado: v.obligado ?? '0',
      pagado: v.pagado ?? '0',
    })),
  )
}
