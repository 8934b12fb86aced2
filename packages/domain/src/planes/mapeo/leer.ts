// Reads a workbook of any layout with the mapping that a person confirmed: the same plan, findings and places as any other book (R2.1, R2.4).
import type { Libro } from '../../shared/index.ts'
import type { CodigoEntidad } from '../../territorio/index.ts'
import { clavesPlan } from '../claves.ts'
import { type ContextoPlan, juzgarLectura, type LibroPlan } from '../evaluar.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import type { Mapa } from '../lectura/encabezado.ts'
import type { Fila } from '../lectura/fila.ts'
import { lugarDirecto, lugarEn } from '../lectura/lugar.ts'
import { comparable } from '../lectura/texto-celda.ts'
import { type MetaLeida, type PlanLeido, vigenciasDe } from '../plan.ts'
import { abrirHoja, type HojaAbierta } from './hoja-abierta.ts'
import { crearRegistroLineas } from './lineas.ts'
import type { HojaMapeada, Mapeo } from './mapeo.ts'
import { leerMetas, type MetaMapeada } from './metas.ts'
import { armarDependencias, armarEstructura } from './propias.ts'

export function leerConMapeo(
  libro: Libro,
  mapeo: Mapeo,
  entidad: CodigoEntidad,
  vigente: Pick<ContextoPlan, 'catalogo' | 'unidades'> = {},
): LibroPlan {
  const hallazgos: HallazgoPlan[] = []
  const hojas = abrirHojas(libro, mapeo, hallazgos)
  if (hojas === null) return rechazo(hallazgos)
  const leidas = hojas.flatMap(leerMetas)
  if (leidas.length === 0) return rechazo([...hallazgos, hallazgoLectura('libro_sin_metas', {})])
  const plan = armarPlan(mapeo, entidad, leidas)
  const claves = clavesPlan(plan)
  const filas = new Map<string, Fila>(leidas.map(({ fila }, i) => [claves.metas[i] ?? '', fila]))
  const totales = new Map(leidas.map((leida, i) => [claves.metas[i] ?? '', leida.totales]))
  const [primera] = hojas
  const secciones: Record<string, Mapa> = primera ? { metas: primera.mapa, lineas: primera.mapa } : {}
  return juzgarLectura({ plan, hallazgos, lugar: lugarEn(secciones, filas), totales }, vigente)
}

function rechazo(hallazgos: readonly HallazgoPlan[]): LibroPlan {
  return { plan: null, hallazgos, lugar: lugarDirecto }
}

/** Null when a sheet or a column of the mapping is not in the book any more. */
function abrirHojas(libro: Libro, mapeo: Mapeo, hallazgos: HallazgoPlan[]): HojaAbierta[] | null {
  const abiertas: HojaAbierta[] = []
  let faltan = false
  for (const hoja of libro.hojas) {
    const mapeada = mapeo.hojas.find((h) => comparable(h.hoja) === comparable(hoja.nombre))
    if (!mapeada?.usar)
      hallazgos.push(hallazgoLectura('hoja_ignorada', { hoja: hoja.nombre, celda: 'A1' }, hoja.nombre))
    else {
      const abierta = abrirHoja(hoja, mapeada, (hallazgo) => hallazgos.push(hallazgo))
      hallazgos.push(...abierta.hallazgos)
      faltan ||= abierta.hallazgos.some((h) => h.gravedad === 'error')
      abiertas.push(abierta)
    }
  }
  for (const ausente of hojasAusentes(libro, mapeo)) {
    faltan = true
    const hojas = libro.hojas.slice(0, 12).map((h) => h.nombre)
    hallazgos.push(hallazgoLectura('hoja_ausente', {}, null, { nombre: ausente.hoja, hojas: hojas.join(', ') }))
  }
  return faltan ? null : abiertas
}

function hojasAusentes(libro: Libro, mapeo: Mapeo): HojaMapeada[] {
  const presentes = new Set(libro.hojas.map((h) => comparable(h.nombre)))
  return mapeo.hojas.filter((h) => h.usar && !presentes.has(comparable(h.hoja)))
}

function armarPlan(mapeo: Mapeo, entidad: CodigoEntidad, leidas: readonly MetaMapeada[]): PlanLeido {
  const registro = crearRegistroLineas()
  const conLinea = leidas.map((leida) => ({ leida, linea: registro.registrar(leida.lineaEscrita) }))
  const { estructura, nodos } = armarEstructura(conLinea)
  const { dependencias, codigos } = armarDependencias(leidas)
  const vigencias = vigenciasDe(mapeo.periodo)
  const metas = conLinea.map(({ leida: { dato }, linea }, i): MetaLeida => {
    const [nodo = null, dependencia = null] = [nodos[i], codigos[i]]
    return {
      ...dato,
      linea,
      ...(nodo === null ? {} : { nodo }),
      ...(dependencia === null ? {} : { dependencia }),
      programado: Object.fromEntries(Object.entries(dato.programado).filter(([v]) => vigencias.includes(v))),
      fuentes: Object.fromEntries(vigencias.map((vigencia) => [vigencia, dato.fuentes[vigencia] ?? {}])),
    }
  })
  return {
    entidad,
    nombrePlan: mapeo.nombrePlan,
    periodo: { ...mapeo.periodo },
    lineas: registro.lineas(),
    ...(estructura === null ? {} : { estructura }),
    ...(dependencias.length === 0 ? {} : { dependencias }),
    metas,
    indicadoresResultado: [],
    sgr: { iniciativas: [], metas: [] },
  }
}
