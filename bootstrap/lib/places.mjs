import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the project, wherever the command was typed. */
export const raiz = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const enRaiz = (...partes) => join(raiz, ...partes)

/** The project's own working folder: stamps, locks, reports, the embedded database. */
export function enTrabajo(...partes) {
  const carpeta = enRaiz('.kpt')
  try {
    mkdirSync(carpeta, { recursive: true })
  } catch (error) {
    throw new Error(
      `No se puede crear la carpeta «${carpeta}» (${error.code}). Revise los permisos de la carpeta del proyecto.`,
    )
  }
  return join(carpeta, ...partes)
}
