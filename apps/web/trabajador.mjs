// The service worker in the build: one file of its own at the root of the application, with the list of the files that it keeps.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Screens that open without connection although this browser never opened them: what an entity plans and reports. */
const PANTALLAS = [
  // Where the installed application begins.
  'features/publico/portada.tsx',
  'features/entidad/inicio.tsx',
  'features/reportes/lista.tsx',
  'features/reportes/reporte.tsx',
  'features/reportes/envio.tsx',
  'features/planes/plan.tsx',
  'features/planes/meta.tsx',
  'features/sin-conexion/copias.ts',
  'features/sin-conexion/barra.tsx',
]

/** @returns {import('vite').Plugin} */
export function trabajador() {
  return {
    name: 'kpt-trabajador',
    apply: 'build',
    async writeBundle({ dir }, paquete) {
      if (!dir) return
      const archivos = porGuardar(paquete)
      const portada = readFileSync(join(dir, 'index.html'))
      const version = createHash('sha256').update(portada).update(archivos.join()).digest('hex').slice(0, 12)
      writeFileSync(join(dir, 'trabajador.js'), await compilar(archivos, version))
    },
  }
}

/** The first page, what the screens of the list are made of, the styles and fonts of both. */
function porGuardar(paquete) {
  const trozos = Object.values(paquete).filter((p) => p.type === 'chunk')
  const entradas = trozos.filter((t) => t.isEntry || PANTALLAS.some((p) => t.moduleIds.some((id) => id.endsWith(p))))
  const faltan = PANTALLAS.filter((p) => !entradas.some((t) => t.moduleIds.some((id) => id.endsWith(p))))
  if (faltan.length > 0) throw new Error(`screens that the service worker should keep are not in the build: ${faltan}`)
  const vistos = new Set()
  const visitar = (nombre) => {
    const trozo = paquete[nombre]
    if (trozo?.type !== 'chunk' || vistos.has(nombre)) return
    vistos.add(nombre)
    for (const otro of trozo.imports) visitar(otro)
    for (const css of trozo.viteMetadata?.importedCss ?? []) vistos.add(css)
  }
  for (const { fileName } of entradas) visitar(fileName)
  const fuentes = Object.keys(paquete).filter((nombre) => nombre.endsWith('.woff2'))
  return [...new Set([...vistos, ...fuentes])].sort().map((nombre) => `./${nombre}`)
}

async function compilar(archivos, version) {
  const salida = await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version), __ARCHIVOS__: JSON.stringify(archivos) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: join(import.meta.dirname, 'src/trabajador/trabajador.ts'), formats: ['iife'], name: 'trabajador' },
    },
  })
  const [{ output }] = [salida].flat()
  return output[0].code
}
