// What the two commands of the measurement share: reading the table, saying no, and writing the figures.
import {
  type ColumnasTabla,
  type EntradaMedicion,
  leerTablaMedicion,
  type MedicionConPuestos,
  medirTodas,
  type Receta,
} from '@kpt/domain/mdm'
import { textoHallazgoMedicion, textoSinMedicion } from '@kpt/textos'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { exigirArchivo } from './argumentos.ts'
import { type CodigoSalida, type Consola, SALIDA } from './comando.ts'
import { type HallazgoJson, mostrarRechazo, rechazoJson } from './plan-json.ts'

/** Reads the table, computes and prints its CSV; with an error in the table, its findings and exit 2. */
export async function correrMedicion(
  consola: Consola,
  { archivo, receta, columnas, conGrupo }: Medicion,
): Promise<CodigoSalida> {
  await exigirArchivo(archivo)
  const lectura = await leerLibro(archivo, { csv: true })
  if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
  const { entradas, hallazgos } = leerTablaMedicion(lectura.libro, columnas)
  const dichos: HallazgoJson[] = hallazgos.map((h) => {
    const { mensaje, remedio } = textoHallazgoMedicion(h)
    const { hoja = null, celda = null } = h.ruta
    return { regla: h.regla, gravedad: h.gravedad, hoja, celda, valor: h.valor, mensaje, remedio }
  })
  if (dichos.some((h) => h.gravedad === 'error')) return mostrarRechazo(consola, dichos)
  for (const { mensaje } of dichos) consola.decir(mensaje)
  consola.texto(escribirMediciones(receta, medirTodas(receta, entradas.map(conGrupo))))
  return SALIDA.hecho
}

export type Medicion = {
  readonly archivo: string
  readonly receta: Receta
  readonly columnas: ColumnasTabla
  readonly conGrupo: (entrada: EntradaMedicion) => EntradaMedicion
}

/** Columns of the output, in their order. Numbers as the shortest text that gives the same double back; null is empty. */
export function escribirMediciones(receta: Receta, mediciones: readonly MedicionConPuestos[]): string {
  const claves = receta.componentes.map((c) => [...dimensionesAparte(c).map((d) => d.clave), c.clave])
  const encabezado = ['codigo', 'grupo', ...claves.flat(), 'ajuste', 'mdm', 'clasificacion']
  const puestos = [...receta.componentes.map((c) => `puesto_${c.clave}`), 'puesto_grupo', 'puesto_nacional', 'motivo']
  const nombres = new Map(receta.clases.map((c) => [c.clave, c.nombre]))
  const filas = mediciones.map((m) => [
    ...[m.codigo, m.grupo],
    ...m.componentes.flatMap((c) => [...dimensionesAparte(c).map((d) => d.valor), c.valor]),
    ...[m.ajuste, m.indice, m.clase === null ? null : (nombres.get(m.clase) ?? null)],
    ...receta.componentes.map((c) => m.puestos.componentes[c.clave] ?? null),
    ...[m.puestos.grupo, m.puestos.nacional, m.motivo === null ? null : textoSinMedicion(m.motivo)],
  ])
  return `${[[...encabezado, ...puestos], ...filas].map((fila) => fila.map(celda).join(',')).join('\n')}\n`
}

/** A component that is one dimension of its own name is one column. */
function dimensionesAparte<D extends { readonly clave: string }>(componente: {
  readonly clave: string
  readonly dimensiones: readonly D[]
}): readonly D[] {
  return componente.dimensiones.filter((d) => d.clave !== componente.clave)
}

const celda = (valor: string | number | null): string => {
  const texto = valor === null ? '' : String(valor)
  return /[",\n]/.test(texto) ? `"${texto.replaceAll('"', '""')}"` : texto
}
