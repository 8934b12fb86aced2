// A published sample, recomputed from its own file by anybody, without this system (R4.3, N9).
import { type Digerir, type Eslabonar, ORIGEN } from '../../auditoria/index.ts'
import { canonicalText, type Json } from '../../shared/index.ts'
import { asignar } from './asignar.ts'
import { type ArchivoMuestra, FORMATO_MUESTRA, type Publicacion, type Sorteo, type Unidad } from './forma.ts'
import { leerMuestra } from './leer.ts'
import { armarMarco, contarEstratos, csvDelMarco } from './marco.ts'
import { isSemilla, sortear } from './sortear.ts'

export type Huellas = { readonly digerir: Digerir; readonly eslabonar: Eslabonar }

/** Of what was published: its form, the frame, the allocation, its digest. Of the draw: the seed, its moment, what came out, its digest. */
export type FallaMuestra =
  | 'ilegible'
  | 'marco'
  | 'asignacion'
  | 'huella_publicacion'
  | 'semilla'
  | 'momento'
  | 'resultado'
  | 'huella_sorteo'
  | 'eslabones'

export type VerificacionMuestra = {
  /** Links in the file: one published, two when it was drawn. */
  readonly eslabones: number
  /** Link where it stops holding, from 1; 0 when the file is not a sample. */
  readonly falla: { readonly n: number; readonly motivo: FallaMuestra } | null
}

export function armarArchivo(
  publicacion: Publicacion,
  marco: readonly Unidad[],
  sorteo: Sorteo | null,
  { eslabonar }: Pick<Huellas, 'eslabonar'>,
): ArchivoMuestra {
  const primera = eslabonar(ORIGEN, canonicalText(publicacion))
  const eslabones = sorteo === null ? [primera] : [primera, eslabonar(primera, canonicalText(sorteo))]
  return { formato: FORMATO_MUESTRA, publicacion, marco, sorteo, eslabones }
}

/** `valor`: what the JSON of the file says. */
export function verificarMuestra(valor: unknown, huellas: Huellas): VerificacionMuestra {
  const archivo = leerMuestra(valor)
  if (archivo === null || canonicalText(archivo) !== canonicalText(valor as Json))
    return { eslabones: 0, falla: { n: 0, motivo: 'ilegible' } }
  const { eslabones } = archivo
  const publicada = fallaPublicacion(archivo, huellas)
  if (publicada) return { eslabones: eslabones.length, falla: { n: 1, motivo: publicada } }
  const sorteada = fallaSorteo(archivo, huellas)
  return { eslabones: eslabones.length, falla: sorteada && { n: 2, motivo: sorteada } }
}

function fallaPublicacion(
  { publicacion, marco, eslabones }: ArchivoMuestra,
  { digerir, eslabonar }: Huellas,
): FallaMuestra | null {
  const { dimensiones, huellaMarco, asignacion, unidades } = publicacion
  const suyo = canonicalText(armarMarco(marco, dimensiones)) === canonicalText(marco)
  const unicas = new Set(marco.map((u) => u.entidad)).size === marco.length
  if (!suyo || !unicas || unidades !== marco.length || digerir(csvDelMarco(marco)) !== huellaMarco) return 'marco'
  if (canonicalText(asignar(contarEstratos(marco), publicacion)) !== canonicalText(asignacion)) return 'asignacion'
  return eslabonar(ORIGEN, canonicalText(publicacion)) === eslabones[0] ? null : 'huella_publicacion'
}

function fallaSorteo(
  { publicacion, marco, sorteo, eslabones }: ArchivoMuestra,
  { digerir, eslabonar }: Huellas,
): FallaMuestra | null {
  if (eslabones.length !== (sorteo === null ? 1 : 2)) return 'eslabones'
  if (sorteo === null) return null
  if (!semillaPrometida(publicacion, sorteo.semilla, digerir)) return 'semilla'
  if (!aSuTiempo(publicacion, sorteo)) return 'momento'
  const debida = sortear(sorteo.semilla, marco, publicacion.asignacion, digerir)
  if (canonicalText(debida) !== canonicalText(sorteo.seleccion)) return 'resultado'
  return eslabonar(eslabones[0] ?? '', canonicalText(sorteo)) === eslabones[1] ? null : 'huella_sorteo'
}

/** Whether this seed is one that what was published allows. */
export function semillaPrometida({ origen }: Pick<Publicacion, 'origen'>, semilla: string, digerir: Digerir): boolean {
  return isSemilla(semilla) && (origen.clase === 'sorteo_publico' || digerir(semilla) === origen.huella)
}

/** The draw comes after what was published and, of a public drawing, not before its moment. */
function aSuTiempo({ publicadaEn, origen }: Publicacion, { sorteadaEn }: Sorteo): boolean {
  const desde = origen.clase === 'sorteo_publico' ? origen.sorteoEn : publicadaEn
  return Date.parse(sorteadaEn) >= Date.parse(desde) && Date.parse(desde) >= Date.parse(publicadaEn)
}
