import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { conCandado } from './lock.mjs'
import { enRaiz, enTrabajo, raiz } from './places.mjs'
import { correrCallado, entornoCon } from './run.mjs'

const FUENTES = ['apps/web', 'packages/contract/src', 'packages/domain/src', 'packages/textos/src']
const AJENAS = new Set(['dist', 'node_modules'])

/** Builds the screens when their sources changed since the last whole build. */
export async function construirWeb(node24, voz) {
  return conCandado('web', voz.decir, async () => {
    const sello = enTrabajo('web.huella')
    const huella = huellaDeFuentes()
    if (existsSync(enRaiz('apps/web/dist/index.html')) && leer(sello) === huella) return 'Al día'
    // A build cut in the middle leaves no stamp, so the next command repeats it.
    rmSync(sello, { force: true })
    const { codigo } = await correrCallado(node24, [enRaiz('node_modules/vite/bin/vite.js'), 'build'], voz.salida, {
      cwd: enRaiz('apps/web'),
      env: entornoCon(node24, { NODE_ENV: 'production' }),
    })
    if (codigo !== 0) throw new Error('No se pudieron construir las pantallas; el motivo está arriba.')
    writeFileSync(sello, huella)
    return 'Construidas'
  })
}

function huellaDeFuentes() {
  const suma = createHash('sha256').update(leer(enRaiz('package-lock.json')))
  for (const ruta of FUENTES.flatMap((carpeta) => archivosDe(enRaiz(carpeta))).sort()) {
    if (!/\.test\.tsx?$/.test(ruta)) suma.update(`\n${relative(raiz, ruta)}\n`).update(readFileSync(ruta))
  }
  return suma.digest('hex')
}

function archivosDe(carpeta) {
  return readdirSync(carpeta, { withFileTypes: true }).flatMap((entrada) => {
    if (AJENAS.has(entrada.name)) return []
    const ruta = join(carpeta, entrada.name)
    return entrada.isDirectory() ? archivosDe(ruta) : [ruta]
  })
}

function leer(ruta) {
  return existsSync(ruta) ? readFileSync(ruta, 'utf8') : ''
}
