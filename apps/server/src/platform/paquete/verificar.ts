// A pack checked from its own file, without this system's database: every fingerprint, nothing missing nor added, and its stretch of the chain.
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { crearVerificadorExtracto, INDICE, type IndicePaquete, leerSumas, SUMAS } from '@kpt/domain/revision'
import { FALLAS_PAQUETE } from '@kpt/textos'
import { lineasDe } from '../audit/archivo.ts'
import { digerir } from '../audit/index.ts'
import { abrirZipParaLeer } from '../zip/index.ts'

export type PaqueteVerificado = {
  /** Files checked, and the chain. */
  readonly eslabones: number
  /** The first that does not hold, from 1; 0 when it is no pack. */
  readonly falla: { readonly n: number; readonly frase: string } | null
}

const NO_ES = { eslabones: 0, falla: { n: 0, frase: FALLAS_PAQUETE.ilegible } }
const AUDITORIA = 'auditoria.jsonl'

export async function verificarPaquete(ruta: string): Promise<PaqueteVerificado> {
  const zip = await abrirZipParaLeer(ruta).catch(() => null)
  const sumas = zip?.nombres.includes(SUMAS) ? leerSumas(await leerTexto(zip, SUMAS).catch(() => '')) : null
  if (!zip || !sumas) return NO_ES
  const eslabones = sumas.length + 1
  for (const [i, suma] of sumas.entries()) {
    const n = i + 1
    if (!zip.nombres.includes(suma.ruta)) return { eslabones, falla: { n, frase: FALLAS_PAQUETE.falta(suma.ruta) } }
    const huella = await huellaDe(zip, suma.ruta).catch(() => null)
    if (huella !== suma.sha256) return { eslabones, falla: { n, frase: FALLAS_PAQUETE.cambio(suma.ruta) } }
  }
  const ultimo = (frase: string) => ({ eslabones, falla: { n: eslabones, frase } })
  const sobra = zip.nombres.find((nombre) => nombre !== SUMAS && !sumas.some((s) => s.ruta === nombre))
  if (sobra !== undefined) return ultimo(FALLAS_PAQUETE.sobra(sobra))
  if (!(await coincideElIndice(zip, sumas))) return ultimo(FALLAS_PAQUETE.indice)
  return (await sigueLaCadena(zip)) ? { eslabones, falla: null } : ultimo(FALLAS_PAQUETE.cadena)
}

type Zip = Awaited<ReturnType<typeof abrirZipParaLeer>>

async function leerTexto(zip: Zip, nombre: string): Promise<string> {
  return (await buffer(await zip.leer(nombre))).toString('utf8')
}

async function huellaDe(zip: Zip, nombre: string): Promise<string> {
  const huella = createHash('sha256')
  for await (const trozo of await zip.leer(nombre)) huella.update(trozo)
  return huella.digest('hex')
}

async function coincideElIndice(zip: Zip, sumas: readonly { ruta: string; sha256: string }[]): Promise<boolean> {
  try {
    const { archivos } = JSON.parse(await leerTexto(zip, INDICE)) as IndicePaquete
    return archivos.every((a) => sumas.some((s) => s.ruta === a.ruta && s.sha256 === a.sha256))
  } catch {
    return false
  }
}

/** A pack always has one: its report was submitted. */
async function sigueLaCadena(zip: Zip): Promise<boolean> {
  if (!zip.nombres.includes(AUDITORIA)) return false
  const encadenar = (previo: string, digerido: string) =>
    createHash('sha256').update(Buffer.from(previo, 'hex')).update(Buffer.from(digerido, 'hex')).digest('hex')
  const verificador = crearVerificadorExtracto({ digerir, encadenar })
  for await (const linea of lineasDe(await zip.leer(AUDITORIA))) verificador.sumar(linea)
  const { integro, eslabones } = verificador.cerrar()
  return integro && eslabones > 0
}
