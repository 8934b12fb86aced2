import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { anotarAviso } from '../features/oficios/index.ts'
import { exigirArchivo } from './argumentos.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'

const MAXIMO = 5_000_000

const NOTAS = {
  aviso: 'no es un aviso de devolución',
  carta: 'no dice de qué correo de KPT trata, o trata de uno que no está aquí',
} as const

export const correoRebote: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- correo rebote ARCHIVO.eml | CARPETA

Anota los avisos de devolución (RFC 3464) que llegaron al buzón desde el que KPT envía: un mensaje guardado como archivo, o
una carpeta con uno por archivo (la carpeta «new» o «cur» de un buzón Maildir). El oficio que se devolvió queda como
devuelto, con el motivo. Leer dos veces el mismo aviso no cambia nada.

Muestra {"leidos", "anotados": [{"archivo", "radicado", "direccion", "codigo", "motivo", "nuevo"}], "sinCarta": […]} y termina
con 0; con 1 si falta el archivo; con 2 si ninguno era un aviso de algo que KPT envió.`,
  correr: async (argumentos, consola) => {
    const [ruta, ...sobran] = argumentos
    if (ruta === undefined || sobran.length > 0) throw errorUso('Diga un archivo o una carpeta.')
    const archivos = await archivosDe(ruta)
    const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
    try {
      const anotados: object[] = []
      const sinCarta: string[] = []
      for (const archivo of archivos) {
        const crudo = await readFile(archivo, 'latin1')
        const { db } = servicios.conexion
        const hecho = await db.transaction().execute((tx) => anotarAviso(tx, crudo, servicios.reloj.ahora()))
        if (typeof hecho === 'string') {
          sinCarta.push(archivo)
          consola.decir(`${archivo}: ${NOTAS[hecho]}.`)
        } else anotados.push(...hecho.map(({ clave: _, ...resto }) => ({ archivo, ...resto })))
      }
      consola.json({ leidos: archivos.length, anotados, sinCarta })
      return anotados.length > 0 ? SALIDA.hecho : SALIDA.rechazado
    } finally {
      await cerrar()
    }
  },
}

/** The files of a folder in order of name, or the file itself; none that is too large to be a notice. */
async function archivosDe(ruta: string): Promise<string[]> {
  const datos = await stat(ruta).catch(() => null)
  if (!datos?.isDirectory()) {
    await exigirArchivo(ruta)
    return [ruta]
  }
  const nombres = (await readdir(ruta, { withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => join(ruta, e.name))
  const tamanos = await Promise.all(nombres.map(async (n) => [n, (await stat(n)).size] as const))
  return tamanos
    .filter(([, bytes]) => bytes <= MAXIMO)
    .map(([n]) => n)
    .sort()
}
