// The letters of what we write: ours travel with the code, so the same facts give the same bytes on any machine, whatever fonts it has.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { leerCobertura } from './cobertura.ts'

const require = createRequire(import.meta.url)
const CORTES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']
/** As many letters as the font's own name, which a machine may have installed in another version: ours must not be mistaken for it. */
const AJENO = utf16('Work Sans')
const PROPIO = utf16('KPT Letra')

/** The fonts, each whole. */
export function leerLetras(): Buffer[] {
  return CORTES.map((corte) => renombrar(readFileSync(rutaDe(corte))))
}

/** Code points that can be drawn. */
export function cobertura(): ReadonlySet<number> {
  return leerCobertura(readFileSync(rutaDe('400Regular')))
}

function rutaDe(corte: string): string {
  return require.resolve(`@expo-google-fonts/work-sans/${corte}/WorkSans_${corte}.ttf`)
}

function renombrar(fuente: Buffer): Buffer {
  for (let i = fuente.indexOf(AJENO); i !== -1; i = fuente.indexOf(AJENO, i)) PROPIO.copy(fuente, i)
  return fuente
}

/** As names are written inside a font. */
function utf16(texto: string): Buffer {
  return Buffer.from(texto, 'utf16le').swap16()
}
