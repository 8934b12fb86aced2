import { createRequire } from 'node:module'

/** Whether this machine has the compiler: its package exists for Linux on x64, and the rest of the system works without it. */
export function isPdfDisponible(): boolean {
  hay ??= ['-gnu', '-musl', '-msvc', ''].some((final) => resuelve(`${process.platform}-${process.arch}${final}`))
  return hay
}

let hay: boolean | undefined

function resuelve(plataforma: string): boolean {
  const require = createRequire(import.meta.url)
  const compilador = '@myriaddreamin/typst-ts-node-compiler'
  try {
    createRequire(require.resolve(compilador)).resolve(`${compilador}-${plataforma}`)
    return true
  } catch {
    return false
  }
}
