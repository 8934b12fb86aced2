import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { textoProblema } from '@kpt/textos'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { findOrInsertOperador } from '../features/acceso/index.ts'
import { leerConsolidado, pedirConsolidado, tareasConsolidado, verConsolidado } from '../features/consolidado/index.ts'
import { alcanceInterno, Rechazo } from '../platform/http/index.ts'
import { drenarCola } from '../platform/jobs/index.ts'
import type { Servicios } from '../platform/servicios.ts'
import { readCual, readEntero, readOpciones } from './calendario-opciones.ts'
import { type CodigoSalida, type Comando, type Consola, errorUso, SALIDA } from './comando.ts'

export const consolidadoPreparar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- consolidado preparar --instrumento seguimiento --vigencia AAAA --corte N
       [--departamento CODIGO] [--salida ARCHIVO.xlsx]

Prepara el libro consolidado de un corte, por el mismo camino de la pantalla: todo el país o, con --departamento, los
municipios de ese departamento. Si el último libro está al día no lo prepara otra vez. Con --salida lo copia a ese archivo.

Muestra {"ambito", "datosEn", "metas", "bytes", "sha256", "alDia", "archivo"}; archivo es null sin --salida.

Termina con 0 si el libro está hecho; con 1 si los argumentos no son los de este comando; con 2 si se rechazó, y
entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const pedido = readArgumentos(argumentos)
    const abierto = await abrir(readConfig(), consola.decir)
    try {
      return await preparar(abierto.servicios, pedido, consola)
    } catch (error) {
      if (!(error instanceof Rechazo)) throw error
      return rechazar(consola, error.codigo, textoProblema(error.codigo, error.detalles))
    } finally {
      await abierto.cerrar()
    }
  },
}

type Clave = { instrumento: 'seguimiento'; vigencia: number; corte: number; ambito: string }
type Pedido = { readonly clave: Clave; readonly salida: string | null }

function readArgumentos(argumentos: readonly string[]): Pedido {
  const opciones = readOpciones(argumentos, {
    ...{ instrumento: { type: 'string' }, vigencia: { type: 'string' }, corte: { type: 'string' } },
    ...{ departamento: { type: 'string' }, salida: { type: 'string' } },
  })
  const { instrumento, vigencia } = readCual(opciones)
  if (instrumento !== 'seguimiento') throw errorUso('Solo hay libro consolidado de seguimiento.')
  const corte = readEntero(opciones.corte, '--corte')
  if (corte === null) throw errorUso('Falta --corte con el número del corte.')
  const { departamento, salida } = opciones
  if (departamento !== undefined && !/^\d{2}$/.test(String(departamento)))
    throw errorUso('--departamento debe ser el código de dos cifras de un departamento.')
  const ambito = departamento === undefined ? 'nacional' : String(departamento)
  return { clave: { instrumento, vigencia, corte, ambito }, salida: salida === undefined ? null : String(salida) }
}

async function preparar(servicios: Servicios, { clave, salida }: Pedido, consola: Consola): Promise<CodigoSalida> {
  const { conexion, reloj, almacen } = servicios
  const ahora = reloj.ahora()
  const alcance = alcanceInterno()
  const persona = { cuenta: await findOrInsertOperador(conexion.db, ahora), rol: 'operador' }
  const pedir = conexion.db.transaction()
  await pedir.execute((db) => pedirConsolidado({ db, ahora, servicios, alcance, persona }, clave))
  await drenarCola(servicios, tareasConsolidado, consola.decir)
  const libro = await terminado(servicios, clave)
  if (!libro) return rechazar(consola, 'consolidado.no_existe', 'No se pudo preparar el libro.')
  if (salida !== null) await pipeline(leerConsolidado(almacen, libro.sha256), createWriteStream(salida))
  const { datosEn, metas, bytes, sha256, alDia } = libro
  consola.json({ ambito: clave.ambito, datosEn, metas, bytes, sha256, alDia, archivo: salida })
  return SALIDA.hecho
}

const ENTRE_MIRADAS = 1000

/** A server on the same database may have taken the work: it is waited for. Null when the last attempt failed. */
async function terminado({ conexion, reloj, referencia }: Servicios, clave: Clave) {
  for (;;) {
    const lectura = { db: conexion.db, ahora: reloj.ahora(), alcance: alcanceInterno(), servicios: { referencia } }
    const { listo, enCurso, fallido } = await verConsolidado(lectura, clave)
    if (!enCurso) return fallido ? null : listo
    await new Promise((seguir) => setTimeout(seguir, ENTRE_MIRADAS))
  }
}

function rechazar(consola: Consola, regla: string, mensaje: string): CodigoSalida {
  const nada = { hoja: null, celda: null, valor: null }
  consola.json({
    hallazgos: [{ regla, gravedad: 'error', ...nada, mensaje, remedio: 'Revise el corte y su cronograma.' }],
  })
  consola.decir(mensaje)
  return SALIDA.rechazado
}
