import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enRaiz } from './places.mjs'

const MINIMA = 24

/** Node 24 as npm brought it; where there is no package for the machine, the host's if it is new enough. */
export function buscarNode24() {
  const incluido = nodeIncluido()
  if (incluido !== undefined && versionMayor(incluido) >= MINIMA) return incluido
  if (Number.parseInt(process.versions.node, 10) >= MINIMA) return process.execPath
  throw new Error(
    `El programa necesita Node ${MINIMA} y el que trae no funciona en esta máquina (${process.platform}-${process.arch}). ` +
      `Instale Node ${MINIMA} o posterior desde https://nodejs.org y repita la orden; ahora usa Node ${process.versions.node}.`,
  )
}

export function nodeIncluido() {
  const ruta = enRaiz('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  return existsSync(ruta) ? ruta : undefined
}

export function versionMayor(programa) {
  const { stdout } = spawnSync(programa, ['--version'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  return Number.parseInt((stdout ?? '').slice(1), 10) || 0
}
