// From the grid of a SisPT workbook to a plan and its findings, each with its cell (R2.1). The rules over the plan are in ../reglas.
import { ambitoDe } from '../../catalogo/index.ts'
import type { DecimalTexto, HojaLibro, Libro, Ruta } from '../../shared/index.ts'
import type { CodigoEntidad } from '../../territorio/index.ts'
import { clavesPlan } from '../claves.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import type { Periodo, PlanLeido } from '../plan.ts'
import { CLAVES_HOJA, type ClaveHoja, HOJAS_SISPT } from './columnas.ts'
import { columnaAusente, columnasAusentes, periodoDe } from './columnas-ausentes.ts'
import { celdaEncabezado, type Mapa } from './encabezado.ts'
import type { Anotar, EnFila, Fila } from './fila.ts'
import { columnasIgnoradas, type FuenteReconocible, fuentesAusentes, mapearFuentes } from './fuentes.ts'
import { leerIdentidad } from './identidad.ts'
import { crearBuscador, leerLineas } from './linea.ts'
import { type Lugar, lugarDirecto, lugarEn } from './lugar.ts'
import { leerIniciativas, leerProductosSgr, leerResultados } from './otras-hojas.ts'
import { leerProductos } from './productos.ts'
import { mapearHojas, reconocer } from './reconocer.ts'

export type LecturaPlan = {
  readonly plan: PlanLeido | null
  readonly hallazgos: readonly HallazgoPlan[]
  /** The adapter path → cell of this workbook. */
  readonly lugar: (ruta: Ruta) => Lugar
  /** The column Total by meta key and vigencia, for the rule that compares it with the sources. */
  readonly totales: ReadonlyMap<string, Readonly<Record<string, DecimalTexto>>>
}

type Mapas = Readonly<Record<ClaveHoja, Mapa>>
type Encabezados = {
  readonly mapas: Mapas
  readonly periodo: Periodo
  readonly entidad: CodigoEntidad
  readonly nombrePlan: string
}

/** `plan` is null only when the book cannot be read as one; a readable book with errors gives both plan and findings. `totales`: what its own sum rows say. */
export function parsePlanIndicativo(libro: Libro, fuentes: readonly FuenteReconocible[]): LecturaPlan {
  const reconocido = reconocer(libro)
  if (reconocido.tipo === 'rechazado') return rechazo(reconocido.hallazgos)
  const { encabezados, hallazgos } = mapearTodo(reconocido.hojas, fuentes)
  const previos = [...reconocido.hallazgos, ...hallazgos]
  return encabezados === null ? rechazo(previos) : leerTodo(encabezados, previos)
}

function rechazo(hallazgos: readonly HallazgoPlan[]): LecturaPlan {
  return { plan: null, hallazgos, lugar: lugarDirecto, totales: new Map() }
}

/** Headers, period, entity and sources; `encabezados` is null when any of them rejects the book. */
function mapearTodo(hojas: Readonly<Record<ClaveHoja, HojaLibro>>, fuentes: readonly FuenteReconocible[]) {
  const { mapas, hallazgos } = mapearHojas(hojas)
  if (!completos(mapas)) return { encabezados: null, hallazgos }
  const identidad = leerIdentidad([
    mapas.productos,
    mapas.lineas,
    mapas.resultado,
    mapas.productosSgr,
    mapas.iniciativasSgr,
  ])
  const ambito = ambitoDe(identidad.entidad ?? '')
  const productos = mapearFuentes(mapas.productos, fuentes, ambito)
  const conFuentes: Mapas = { ...mapas, productos: productos.mapa }
  const todos = [...hallazgos, ...productos.hallazgos, ...identidad.hallazgos]
  const periodo = periodoDe(productos.mapa)
  if (periodo === null) {
    const ruta = { hoja: productos.mapa.hoja.nombre, celda: celdaEncabezado(productos.mapa) }
    return { encabezados: null, hallazgos: [...todos, hallazgoLectura('periodo_ilegible', ruta)] }
  }
  const ausentes = [
    ...CLAVES_HOJA.flatMap((clave) => columnasAusentes(conFuentes[clave], HOJAS_SISPT[clave], periodo)),
    ...fuentesAusentes(productos.mapa, fuentes, ambito, periodo).map((nombre) =>
      columnaAusente(productos.mapa, nombre),
    ),
  ]
  if (ausentes.length > 0) return { encabezados: null, hallazgos: [...todos, ...ausentes] }
  const ignoradas = CLAVES_HOJA.flatMap((clave) => columnasIgnoradas(conFuentes[clave]))
  const { entidad, nombrePlan } = identidad
  if (entidad === null) return { encabezados: null, hallazgos: todos }
  return { encabezados: { mapas: conFuentes, periodo, entidad, nombrePlan }, hallazgos: [...todos, ...ignoradas] }
}

function leerTodo({ mapas, periodo, entidad, nombrePlan }: Encabezados, previos: readonly HallazgoPlan[]): LecturaPlan {
  const hallazgos: HallazgoPlan[] = [...previos]
  const anotar: Anotar = (hallazgo) => hallazgos.push(hallazgo)
  const lineas = leerLineas(mapas.lineas, anotar)
  const buscar = crearBuscador(datos(lineas))
  const productos = leerProductos(mapas.productos, buscar, anotar)
  const resultados = leerResultados(mapas.resultado, buscar, anotar)
  const iniciativas = leerIniciativas(mapas.iniciativasSgr, buscar, anotar)
  const sgr = leerProductosSgr(mapas.productosSgr, anotar)
  const plan: PlanLeido = {
    entidad,
    nombrePlan,
    periodo,
    lineas: datos(lineas),
    metas: datos(productos),
    indicadoresResultado: datos(resultados),
    sgr: { iniciativas: datos(iniciativas), metas: datos(sgr) },
  }
  const claves = clavesPlan(plan)
  const filas = new Map<string, Fila>([
    ...conClave(claves.metas, productos),
    ...conClave(claves.sgr, sgr),
    ...conClave(claves.resultado, resultados),
    ...conClave(claves.iniciativa, iniciativas),
    ...conClave(claves.linea, lineas),
  ])
  const totales = new Map(productos.map(({ totales: leidos }, i) => [claves.metas[i] ?? '', leidos]))
  const secciones = { metas: mapas.productos, lineas: mapas.lineas }
  return { plan, hallazgos, lugar: lugarEn(secciones, filas), totales }
}

function datos<T>(leidos: readonly EnFila<T>[]): T[] {
  return leidos.map((leido) => leido.dato)
}

function conClave(claves: readonly string[], leidos: readonly EnFila<unknown>[]): [string, Fila][] {
  return leidos.map(({ fila }, i) => [claves[i] ?? '', fila])
}

function completos(mapas: Partial<Mapas>): mapas is Mapas {
  return CLAVES_HOJA.every((clave) => mapas[clave] !== undefined)
}
