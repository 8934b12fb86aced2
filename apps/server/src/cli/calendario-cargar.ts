import { readFile } from 'node:fs/promises'
import type { ArchivoCronogramas } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { textoHallazgoCronograma } from '@kpt/textos'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { cargarCronogramas } from '../features/calendario/index.ts'
import { archivoUnico } from './argumentos.ts'
import { rechazar } from './calendario-opciones.ts'
import { type CodigoSalida, type Comando, type Consola, SALIDA } from './comando.ts'

export const calendarioCargar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- calendario cargar ARCHIVO.json

Registra circulares y cronogramas, con la forma que describe db/seed/README.md. Lo publicado no se sobrescribe: para
modificar un cronograma, el archivo repite los actos registrados y agrega el nuevo. El mismo archivo dos veces no cambia
nada.

Termina con 0 y muestra {"circulares": […], "cronogramas": […]} con lo que agregó; con 1 si falta el archivo; con 2 si
se rechazó, y entonces muestra {"hallazgos": […]}, cada uno con el lugar del archivo (puntero JSON) y su remedio.`,
  correr: async (argumentos, consola) => {
    const archivo = await archivoUnico(argumentos)
    const json = parseJson(await readFile(archivo, 'utf8'))
    if (json === undefined) return rechazar(consola, 'archivo_no_es_json', { archivo })
    const abierto = await abrir(readConfig(), consola.decir)
    try {
      const { conexion, reloj } = abierto.servicios
      const carga = await conexion.db.transaction().execute((db) => cargarCronogramas(db, json, reloj.ahora()))
      return carga.agregado ? contar(consola, carga.agregado) : mostrarHallazgos(consola, carga.hallazgos)
    } finally {
      await abierto.cerrar()
    }
  },
}

/** Undefined when the text is not JSON. */
function parseJson(texto: string): unknown {
  try {
    return JSON.parse(texto)
  } catch {
    return undefined
  }
}

function contar(consola: Consola, { circulares, cronogramas }: ArchivoCronogramas): CodigoSalida {
  consola.json({
    circulares: circulares.map((c) => c.clave),
    cronogramas: cronogramas.map(({ instrumento, vigencia, demostracion, actos }) => ({
      ...{ instrumento, vigencia, demostracion },
      actos: actos.map((acto) => acto.circular.clave),
    })),
  })
  return SALIDA.hecho
}

function mostrarHallazgos(consola: Consola, hallazgos: readonly Hallazgo[]): CodigoSalida {
  const dichos = hallazgos.map((hallazgo) => {
    const { regla, gravedad, ruta, valor } = hallazgo
    const lugar = { puntero: ruta.campo ?? '', hoja: null, celda: null }
    return { regla, gravedad, ...lugar, valor, ...textoHallazgoCronograma(hallazgo) }
  })
  consola.json({ hallazgos: dichos })
  for (const { puntero, mensaje, remedio } of dichos) consola.decir(`${puntero}: ${mensaje} ${remedio}`)
  return SALIDA.rechazado
}
