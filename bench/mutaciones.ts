// Mutated workbooks: bytes flipped, XML broken, files cut, parts moved. Every one gives a reading or a typed refusal, and whatever is read can be
// annotated and read again. `node bench/mutaciones.ts [how many] [seed]`
import { deflateRawSync } from 'node:zlib'
import { leerPlanIndicativo } from '@kpt/domain/planes'
import { readFuentesSemilla } from '../apps/server/src/cli/fuentes-semilla.ts'
import { escribirLibroSispt, planDeMuestra } from '../apps/server/src/features/demostracion/index.ts'
import { pedidoDe } from '../apps/server/src/features/libros/index.ts'
import { anotarXlsx } from '../apps/server/src/platform/spreadsheet/anotacion/anotar.ts'
import { openPartes } from '../apps/server/src/platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../apps/server/src/platform/spreadsheet/limites.ts'
import { isRechazo } from '../apps/server/src/platform/spreadsheet/rechazo.ts'
import { readXlsx } from '../apps/server/src/platform/spreadsheet/xlsx.ts'
import { armarZip } from '../apps/server/src/testing/zip.ts'
import { azarDe } from '../packages/domain/src/shared/azar-ejemplo.ts'

type Azar = (menorQue: number) => number

const [cuantas = '10000', semilla = '7'] = process.argv.slice(2)
const TARDE_MS = 20_000
const azar = azarDe(Number(semilla))
const fuentes = await readFuentesSemilla()
const bueno = await escribirLibroSispt(planDeMuestra({ metas: 30 }))
const partes = openPartes(bueno, LIMITES_LIBRO)
const originales = partes.nombres.map((nombre) => ({ nombre, datos: partes.read(nombre) }))

const MUTACIONES: Readonly<Record<string, () => Buffer>> = {
  bytes: () => voltear(bueno, azar),
  cortado: () => bueno.subarray(0, azar(bueno.length)),
  xml: () => armarZip(enUnaParte((datos) => voltear(datos, azar))),
  etiquetas: () => armarZip(enUnaParte((datos) => Buffer.from(cambiarEtiqueta(datos.toString('utf8'), azar)))),
  celdas: () => armarZip(enUnaParte((datos) => Buffer.from(cambiarCelda(datos.toString('utf8'), azar)))),
  sinParte: () => armarZip(originales.filter((_, i) => i !== azar(originales.length))),
  miente: () =>
    armarZip(originales.map((p, i) => (i === azar(originales.length) ? { ...p, declara: azar(1 << 30) } : p))),
  comprimida: () =>
    armarZip(originales.map((p) => (azar(9) === 0 ? { ...p, comprimida: voltear(deflateRawSync(p.datos), azar) } : p))),
}

const cuentas = new Map<string, number>()
const fallas: string[] = []
let peor = 0
for (let i = 0; i < Number(cuantas); i += 1) {
  const nombres = Object.keys(MUTACIONES)
  const nombre = nombres[azar(nombres.length)] ?? 'bytes'
  const libro = MUTACIONES[nombre]?.() ?? bueno
  const comienzo = performance.now()
  const salio = probar(libro)
  const duro = performance.now() - comienzo
  peor = Math.max(peor, duro)
  if (salio.startsWith('FALLA') || duro > TARDE_MS) fallas.push(`${i} ${nombre}: ${salio}, ${Math.round(duro)} ms`)
  const clave = `${nombre}: ${salio.split(' ')[0]}`
  cuentas.set(clave, (cuentas.get(clave) ?? 0) + 1)
}
for (const [clave, veces] of [...cuentas].sort()) console.log(`${clave} ${veces}`)
console.log(`${cuantas} libros, el más lento ${Math.round(peor)} ms, ${fallas.length} fallas`)
for (const falla of fallas.slice(0, 20)) console.log(falla)
process.exitCode = fallas.length === 0 ? 0 : 3

/** `leido`, `rechazado`, or `FALLA` with the reason: an error without a type, or an annotated book that does not say the same. */
function probar(libro: Buffer): string {
  try {
    const antes = readXlsx(libro, LIMITES_LIBRO, () => {})
    const { hallazgos } = leerPlanIndicativo(antes, fuentes)
    const despues = readXlsx(anotarXlsx(libro, pedidoDe(hallazgos), LIMITES_LIBRO), LIMITES_LIBRO, () => {})
    const iguales = JSON.stringify(despues.hojas.slice(0, antes.hojas.length)) === JSON.stringify(antes.hojas)
    return iguales ? 'anotado' : 'FALLA el libro anotado no dice lo mismo'
  } catch (error) {
    if (isRechazo(error)) return 'rechazado'
    return `FALLA ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : error}`
  }
}

function voltear(datos: Buffer, al: Azar): Buffer {
  const copia = Buffer.from(datos)
  const veces = 1 + al(8)
  for (let i = 0; i < veces && copia.length > 0; i += 1) copia[al(copia.length)] = al(256)
  return copia
}

function enUnaParte(cambiar: (datos: Buffer) => Buffer) {
  const cual = azar(originales.length)
  return originales.map((p, i) => (i === cual ? { ...p, datos: cambiar(p.datos) } : p))
}

function cambiarEtiqueta(xml: string, al: Azar): string {
  const lugares = [...xml.matchAll(/<[^>]*>/g)]
  const una = lugares[al(Math.max(1, lugares.length))]
  const otra = lugares[al(Math.max(1, lugares.length))]
  if (!una || !otra) return xml
  return xml.slice(0, una.index) + (al(2) === 0 ? '' : otra[0]) + xml.slice(una.index + una[0].length)
}

function cambiarCelda(xml: string, al: Azar): string {
  const valores = ['', '-1', '1e308', 'NaN', '99999999', 'true', '&lt;', '_x0000_', '=1', '#REF!']
  return xml.replace(/<v>[^<]*<\/v>/g, (v) => (al(12) === 0 ? `<v>${valores[al(valores.length)]}</v>` : v))
}
