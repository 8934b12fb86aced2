// The plan that a draft holds: the version it was born from with its cells put over it. What nobody touched stays as it was, to the letter.
import type { Periodo, Plan } from '../plan.ts'
import type { FilaPlan } from './campos.ts'
import { type ClaseFila, campoDe, claseDeFila, type DeFila, FILA_PLAN, filaDe } from './filas.ts'
import { ordenInicial } from './orden.ts'

/** Cells of a draft that differ from its version: by row, and in it by cell; null is a cell left blank. */
export type Celdas = ReadonlyMap<string, ReadonlyMap<string, string | null>>

type ClaseLista = Exclude<ClaseFila, 'plan'>

const VACIAS: { readonly [K in ClaseLista]: Omit<DeFila[K], 'numero'> } = {
  linea: { consecutivo: '', nombre: '' },
  nodo: { codigo: '', nombre: '', padre: '' },
  dependencia: { codigo: '', nombre: '', responsable: '' },
  resultado: {
    consecutivo: '',
    linea: '',
    otrasLineas: [],
    nombre: '',
    enPnd: null,
    metaCuatrienio: null,
    transformacion: null,
  },
  iniciativa: { consecutivo: '', linea: '', tipo: '', sector: '', nombre: '', recursos: null, bpin: [] },
  sgr: {
    ...{ codigoSispt: '', iniciativa: '', sector: '', programa: '', producto: '', indicador: null, unidad: '' },
    ...{ personalizacion: '', metaCuatrienio: null, principal: false, ods: null, tipoAcumulacion: null, bpin: [] },
    ...{ cofinanciado: null, programado: {}, recursos: {} },
  },
  meta: {
    ...{
      codigoSispt: '',
      linea: '',
      sector: '',
      programa: '',
      producto: '',
      indicador: null,
      personalizacion: '',
      unidad: '',
    },
    ...{
      metaCuatrienio: null,
      principal: false,
      ods: null,
      tipoAcumulacion: null,
      bpin: [],
      programado: {},
      fuentes: {},
    },
  },
}

/** A plan with nothing in it, to begin one by hand. */
export function planVacio(entidad: string, periodo: Periodo): Plan {
  const sinNada = { lineas: [], metas: [], indicadoresResultado: [], sgr: { iniciativas: [], metas: [] } }
  return { entidad, nombrePlan: '', periodo: { desde: periodo.desde, hasta: periodo.hasta }, ...sinNada }
}

/** A row of a list of the plan, with the key that its cells are kept by and its place. */
export type FilaEnOrden<T> = { readonly fila: string; readonly orden: string; readonly de: T }

/**
 * The draft as a plan. Metas that are not in the version carry their row's key as number until they get one. Rows that were retired are left out; the
 * rest go by their order.
 */
export function planDelBorrador(base: Plan, celdas: Celdas): Plan {
  const { nombrePlan, niveles } = filaDelPlan(base, celdas)
  const lista = <K extends ClaseLista>(clase: K) => filasDe(clase, base, celdas).map((f) => f.de)
  const nodos = lista('nodo')
  const dependencias = lista('dependencia')
  const { estructura: _estructura, dependencias: _dependencias, ...resto } = base
  return {
    ...resto,
    nombrePlan,
    lineas: lista('linea'),
    // A part that was never there stays absent, or the text of the version would change.
    ...(niveles.length + nodos.length === 0 && base.estructura === undefined ? {} : { estructura: { niveles, nodos } }),
    ...(dependencias.length === 0 && base.dependencias === undefined ? {} : { dependencias }),
    metas: lista('meta'),
    indicadoresResultado: lista('resultado'),
    sgr: { iniciativas: lista('iniciativa'), metas: lista('sgr') },
  }
}

/** Rows of one kind, in order. */
export function filasDe<K extends ClaseLista>(clase: K, base: Plan, celdas: Celdas): FilaEnOrden<DeFila[K]>[] {
  const suyas = deLaBase(clase, base)
  const nuevas = [...celdas.keys()].filter((fila) => claseDeFila(fila) === clase && !suyas.has(fila))
  const filas = [...suyas].map(([fila, { de, orden }]) => ({
    fila,
    orden: celdas.get(fila)?.get('orden') ?? orden,
    de,
  }))
  for (const fila of nuevas) {
    const vacia = (clase === 'meta' ? { ...VACIAS.meta, numero: fila } : VACIAS[clase]) as DeFila[K]
    filas.push({ fila, orden: celdas.get(fila)?.get('orden') ?? 'z', de: vacia })
  }
  return filas
    .filter(({ fila }) => existe(fila, suyas.has(fila), celdas))
    .map((f) => ({ ...f, de: conCeldas(clase, f.de, celdas.get(f.fila)) }))
    .sort((a, b) => comparar(a.orden, b.orden) || comparar(a.fila, b.fila))
}

/** What a cell holds in the version, before anything was written over it. */
export function valorEnBase(base: Plan, fila: string, celda: string): string | null {
  return lectorDeBase(base)(fila, celda)
}

/** The same for many cells of one version. */
export function lectorDeBase(base: Plan): (fila: string, celda: string) => string | null {
  const indices = new Map<ClaseLista, ReturnType<typeof deLaBase>>()
  return (fila, celda) => {
    const clase = claseDeFila(fila)
    if (clase === null) return null
    if (clase === 'plan') return leerCelda('plan', filaDelPlan(base, new Map()), celda)
    const indice = indices.get(clase) ?? deLaBase(clase, base)
    indices.set(clase, indice)
    const suya = indice.get(fila)
    if (!suya) return null
    if (celda === 'existe') return 'si'
    return celda === 'orden' ? suya.orden : leerCelda(clase, suya.de, celda)
  }
}

function filaDelPlan(base: Plan, celdas: Celdas): FilaPlan {
  const propia = { nombrePlan: base.nombrePlan, niveles: base.estructura?.niveles ?? [] }
  return conCeldas('plan', propia, celdas.get(FILA_PLAN))
}

function existe(fila: string, enBase: boolean, celdas: Celdas): boolean {
  const dicha = celdas.get(fila)?.get('existe')
  return dicha === undefined ? enBase : dicha === 'si'
}

function conCeldas<K extends ClaseFila>(
  clase: K,
  de: DeFila[K],
  celdas: ReadonlyMap<string, string | null> | undefined,
) {
  let puesta = de
  for (const [celda, valor] of celdas ?? []) {
    const [nombre = '', ...partes] = celda.split('/')
    const campo = campoDe(clase, nombre)
    if (campo) puesta = campo.poner(puesta, valor, partes)
  }
  return puesta
}

/** What a cell of a row says. */
export function leerCelda<K extends ClaseFila>(clase: K, de: DeFila[K], celda: string): string | null {
  const [nombre = '', ...partes] = celda.split('/')
  const campo = campoDe(clase, nombre)
  return campo?.leer(de, partes) ?? null
}

const LISTAS: { readonly [K in ClaseLista]: (plan: Plan) => readonly DeFila[K][] } = {
  linea: (plan) => plan.lineas,
  nodo: (plan) => plan.estructura?.nodos ?? [],
  dependencia: (plan) => plan.dependencias ?? [],
  resultado: (plan) => plan.indicadoresResultado,
  iniciativa: (plan) => plan.sgr.iniciativas,
  sgr: (plan) => plan.sgr.metas,
  meta: (plan) => plan.metas,
}

const CODIGOS: { readonly [K in ClaseLista]: (de: DeFila[K]) => string } = {
  linea: (linea) => filaDe('linea', linea.consecutivo),
  nodo: (nodo) => filaDe('nodo', nodo.codigo),
  dependencia: (dependencia) => filaDe('dependencia', dependencia.codigo),
  resultado: (indicador) => filaDe('resultado', indicador.consecutivo),
  iniciativa: (iniciativa) => filaDe('iniciativa', iniciativa.consecutivo),
  sgr: (meta) => filaDe('sgr', meta.codigoSispt),
  meta: (meta) => meta.numero,
}

/** Rows of the version by key; a code that comes twice, or is blank, is told apart by its place. */
function deLaBase<K extends ClaseLista>(clase: K, base: Plan) {
  const filas = new Map<string, { readonly de: DeFila[K]; readonly orden: string }>()
  LISTAS[clase](base).forEach((de, i) => {
    const clave = CODIGOS[clase](de)
    filas.set(filas.has(clave) || clave.endsWith(':') ? `${clave}~${i + 1}` : clave, { de, orden: ordenInicial(i) })
  })
  return filas
}

function comparar(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
