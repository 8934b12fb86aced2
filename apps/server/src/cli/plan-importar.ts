import type { HallazgoPlan } from '@kpt/domain/planes'
import { type Hallazgo, RECHAZOS_LIBRO, type RechazoLibro } from '@kpt/domain/shared'
import { textoProblema } from '@kpt/textos'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { findOrInsertOperador } from '../features/acceso/index.ts'
import { tareasCargas } from '../features/cargas/index.ts'
import {
  type Importacion,
  type Importado,
  importarPlan,
  simularImportacion,
  tareasPlanes,
} from '../features/planes/index.ts'
import { Rechazo } from '../platform/http/index.ts'
import { drenarCola } from '../platform/jobs/index.ts'
import type { Servicios } from '../platform/servicios.ts'
import { exigirArchivo, opcionesDe } from './argumentos.ts'
import { type CodigoSalida, type Comando, type Consola, errorUso, SALIDA } from './comando.ts'
import { type HallazgoJson, hallazgoJson, mostrarRechazo, rechazoJson } from './plan-json.ts'

export const planImportar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan importar ARCHIVO.xlsx --entidad CODIGO [--simular]

Carga el libro del Plan Indicativo como nueva versión del plan de la entidad, por el mismo camino de la pantalla y con
las mismas reglas; queda en la auditoría a nombre del operador. El mismo libro dos veces no cambia nada. Con --simular
no escribe nada y dice qué haría.

Muestra {"plan", "version", "agrega", "cambia", "retira", "hallazgos"}: el plan es ENTIDAD/PRIMERA-VIGENCIA, la versión
es la que queda (o quedaría) y los tres siguientes cuentan metas.

Termina con 0 si se importó; con 1 si falta el archivo o la entidad no existe; con 2 si se rechazó, y entonces muestra
{"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { simular, ...importacion } = readArgumentos(argumentos)
    await exigirArchivo(importacion.ruta)
    const abierto = await abrir(readConfig(), consola.decir)
    try {
      return await importar(abierto.servicios, importacion, simular, consola)
    } finally {
      await abierto.cerrar()
    }
  },
}

function readArgumentos(argumentos: readonly string[]): Importacion & { simular: boolean } {
  const { values, positionals } = opcionesDe(argumentos, { entidad: { type: 'string' }, simular: { type: 'boolean' } })
  const [ruta, ...sobran] = positionals
  if (ruta === undefined) throw errorUso('Falta el nombre del archivo.')
  if (sobran.length > 0) throw errorUso(`Se esperaba un solo archivo y llegaron ${positionals.length}.`)
  if (values.entidad === undefined) throw errorUso('Falta --entidad con el código DANE de la entidad.')
  return { ruta, entidad: values.entidad, simular: values.simular ?? false }
}

async function importar(
  servicios: Servicios,
  importacion: Importacion,
  simular: boolean,
  consola: Consola,
): Promise<CodigoSalida> {
  const { entidad } = importacion
  if (!servicios.referencia.territorio.has(entidad)) {
    throw errorUso(`No hay ninguna entidad con el código ${entidad}.`)
  }
  try {
    return mostrar(
      consola,
      simular ? await simularImportacion(servicios, importacion) : await hacer(servicios, importacion, consola),
    )
  } catch (error) {
    if (!(error instanceof Rechazo)) throw error
    return mostrarRechazo(consola, [problemaJson(error)])
  }
}

async function hacer(servicios: Servicios, importacion: Importacion, consola: Consola): Promise<Importado> {
  const cuenta = await findOrInsertOperador(servicios.conexion.db, servicios.reloj.ahora())
  const importado = await importarPlan(servicios, { cuenta, rol: 'operador' }, importacion)
  // When no server is running there is nobody else to put away the chunks.
  await drenarCola(servicios, [...tareasCargas, ...tareasPlanes], consola.decir)
  return importado
}

function mostrar(consola: Consola, importado: Importado): CodigoSalida {
  if (importado.tipo === 'rechazo') return mostrarRechazo(consola, importado.hallazgos.map(toJson))
  const { resultado, comparacion, version } = importado
  const { agrega, cambia, retira } = comparacion.diferencia
  const { entidad, periodo } = resultado.plan
  consola.json({
    plan: `${entidad}/${periodo.desde}`,
    version,
    ...{ agrega: agrega.length, cambia: cambia.length, retira: retira.length },
    hallazgos: resultado.hallazgos.map(hallazgoJson),
  })
  return SALIDA.hecho
}

/** A file that could not be opened and a book that is not a plan speak with their own sentences. */
function toJson(hallazgo: Hallazgo): HallazgoJson {
  const { regla, detalles } = hallazgo
  const deLibro: readonly string[] = RECHAZOS_LIBRO
  return deLibro.includes(regla) ? rechazoJson(regla as RechazoLibro, detalles) : hallazgoJson(hallazgo as HallazgoPlan)
}

function problemaJson({ codigo, detalles }: Rechazo): HallazgoJson {
  const mensaje = textoProblema(codigo, detalles)
  const remedio = 'Revise el archivo y el código de --entidad, y vuelva a intentarlo.'
  return { regla: codigo, gravedad: 'error', hoja: null, celda: null, valor: detalles.libro ?? null, mensaje, remedio }
}
