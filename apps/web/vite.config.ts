// Build of the browser's application: strict CSP (nothing inline, nothing evaluated), files compressed once at build time.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { trabajador } from './trabajador.mjs'

export default defineConfig({
  root: import.meta.dirname,
  // Relative to <base href>, which the server writes: the same build works under any path of a masking proxy.
  base: './',
  // The service worker first: it is compressed too.
  plugins: [react(), trabajador(), sinVuelta(), comprimir()],
  server: { proxy: { '/api': 'http://localhost:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // `data:` addresses would need an exception in the CSP.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files for slow lines: the frame and the kit travel together, the libraries apart because they seldom change.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // Only the entry grid draws a part of a long list: it travels with it.
            { name: 'ventana', test: /node_modules\/@tanstack\/(react-virtual|virtual-core)\//, priority: 1 },
            // Only whoever uses a passkey.
            { name: 'llaves', test: /node_modules\/@simplewebauthn\//, priority: 1 },
            { name: 'librerias', test: /node_modules/ },
            // What lists and forms of whoever has signed in are made of: the sign-in and the public home do without it.
            {
              name: 'listas',
              priority: 1,
              test: /textos\/src\/accesos\.|src\/app\/(barra-homologadas|buscar-entidad|chips|cuenta-enlazada|entidad-en-lista|filtros-de-lista|plazo-leido|reparto-entidades|uuid7)\.|src\/ui\/(barra|barra-partes|buscar|celda-numero|direccion|enlace-descarga|formulario-archivo|pestanas|primera-frase|resumen-errores|selector-archivo|tabla|tabla-bloques|vacio)\./,
            },
            {
              name: 'base',
              test: /apps\/web\/src\/(api|app|ui|main)|textos\/src\/(formato|index|calendario)|domain\/src\/shared/,
            },
          ],
        },
      },
    },
  },
})

/**
 * What everybody loads must not ask for what only some need: it would weigh on the first load and, as each would wait for the other, a table
 * of icons made while loading would be of nothing. A file of src/ui that uses one of `listas` belongs there.
 */
function sinVuelta(): Plugin {
  return {
    name: 'kpt-sin-vuelta',
    apply: 'build',
    generateBundle(_, piezas) {
      const base = Object.values(piezas).find((p) => p.type === 'chunk' && p.name === 'base')
      const vuelve = base?.type === 'chunk' ? base.imports.find((archivo) => /\/listas-/.test(archivo)) : undefined
      if (vuelve) this.error(`base imports ${vuelve}: put the file that does it in the group "listas"`)
    },
  }
}

/** Writes .br and .gz beside every text file of the build. index.html is left alone: the server writes its base into it. */
function comprimir(): Plugin {
  return {
    name: 'kpt-comprimir',
    apply: 'build',
    writeBundle({ dir }) {
      if (!dir) return
      for (const archivo of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        const ruta = join(dir, archivo)
        if (!/\.(js|css|svg)$/.test(archivo) || statSync(ruta).size < 1024) continue
        const bytes = readFileSync(ruta)
        writeFileSync(`${ruta}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(`${ruta}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      }
    },
  }
}
