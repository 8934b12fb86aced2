import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { NACIONAL } from '@kpt/domain/auditoria'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { exportarCadena } from '../features/auditoria/index.ts'
import { alcanceInterno } from '../platform/http/index.ts'
import { readOpciones } from './calendario-opciones.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'

export const auditoriaExportar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- auditoria exportar --entidad CODIGO [--salida ARCHIVO]
     npm run --silent kpt -- auditoria exportar --cadena nacional [--salida ARCHIVO]

Escribe la cadena de auditoría de una entidad, o la nacional, en un archivo de texto que se verifica después sin base de
datos («auditoria verificar ARCHIVO»). El primer renglón dice de qué cadena es, cuándo se exportó, cuál es su último
eslabón y qué datos personales tiene; sigue un renglón JSON por eslabón: n, en, accion, sujeto, cuenta, texto y hash. Sin
--salida lo escribe en la salida estándar.

Termina con 0 si la cadena salió completa, y con 1 si los argumentos no son los de este comando.`,
  correr: async (argumentos, consola) => {
    const { cadena, salida } = leer(argumentos)
    const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
    try {
      if (cadena !== NACIONAL && !servicios.referencia.territorio.has(cadena))
        throw errorUso(`No hay una entidad con el código ${cadena}.`)
      const lectura = {
        db: servicios.conexion.db,
        ahora: servicios.reloj.ahora(),
        servicios,
        alcance: alcanceInterno(),
      }
      const lineas = Readable.from(exportarCadena(lectura, cadena), { objectMode: false })
      if (salida === null) await pipeline(lineas, process.stdout, { end: false })
      else {
        await pipeline(lineas, createWriteStream(salida))
        consola.decir(`La cadena quedó en ${salida}.`)
      }
      return SALIDA.hecho
    } finally {
      await cerrar()
    }
  },
}

function leer(argumentos: readonly string[]) {
  const { entidad, cadena, salida } = readOpciones(argumentos, {
    ...{ entidad: { type: 'string' }, cadena: { type: 'string' }, salida: { type: 'string' } },
  })
  if (cadena !== undefined && cadena !== NACIONAL) throw errorUso('--cadena solo puede ser «nacional».')
  if ((entidad === undefined) === (cadena === undefined))
    throw errorUso('Diga --entidad con el código de la entidad, o --cadena nacional.')
  return { cadena: String(entidad ?? cadena), salida: salida === undefined ? null : String(salida) }
}
