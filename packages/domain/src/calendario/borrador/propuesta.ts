// What is proposed for a pasted row out of its words: kinds, whom it binds, its corte, its key. A person looks at all of it before it is published.
import { llano } from '../../shared/index.ts'
import { CLASES_ACTIVIDAD, type ClaseActividad, type ClaseCorte, OBLIGADOS, type Obligado } from '../cronograma.ts'
import type { Instrumento } from '../instrumento.ts'
import type { CeldasFila } from './tabla-pegada.ts'

type Palabras = Readonly<Record<Exclude<ClaseActividad, 'cierre'>, RegExp>>

const PALABRAS: Palabras = {
  publicacion: /\bpublicar\b|\bpublicacion de\b/,
  apertura: /\bapertura\b|\binicio del periodo\b/,
  reporte: /\breportar\b|\brealizar el reporte\b|\bcargar la informacion\b/,
  verificacion: /\b(?:verificar|validar)\b|\bverificacion (?:y validacion )?(?:de|por)\b/,
  revision:
    /\bgobernaciones (?:podran|deberan) (?:revisar|validar|verificar)\b|\brevisar la (?:consistencia|informacion)\b/,
  ajustes: /\bajustes de la informacion\b|\brealiza(?:r|cion de) (?:los )?ajustes\b/,
  soporte: /\bsoporte tecnico\b|\basistencia tecnica\b/,
  revision_selectiva: /\brevisar selectivamente\b|\brevision selectiva\b/,
}

/** Words of a limit that make its row one of reporting, also when the activity does not say so. */
const CORTES: Readonly<Record<Exclude<ClaseCorte, 'unico'>, RegExp>> = {
  primer_corte: /\bprimer corte\b/,
  corte_parcial: /\bcorte parcial\b/,
  corte_definitivo: /\bcorte definitivo\b/,
}

export function claseCorteDe({ textoLimite }: CeldasFila): ClaseCorte | null {
  const clases = Object.keys(CORTES) as (keyof typeof CORTES)[]
  return clases.find((clase) => CORTES[clase].test(llano(textoLimite))) ?? null
}

/** Kinds by words. `cierre` is not among them: it belongs to the whole table. */
export function clasesDe(celdas: CeldasFila): ClaseActividad[] {
  const texto = llano(celdas.texto)
  const dichas = new Set<ClaseActividad>()
  for (const [clase, palabra] of Object.entries(PALABRAS)) if (palabra.test(texto)) dichas.add(clase as ClaseActividad)
  if (claseCorteDe(celdas) !== null) dichas.add('reporte')
  // What the gobernaciones may look at while it is reported is theirs to review: DNP has a row of its own to verify.
  if (dichas.has('revision')) dichas.delete('verificacion')
  return CLASES_ACTIVIDAD.filter((clase) => dichas.has(clase))
}

const DE_DNP: readonly ClaseActividad[] = ['publicacion', 'apertura', 'verificacion']

export function obligadosDe(
  { texto, responsable }: CeldasFila,
  clases: readonly ClaseActividad[],
  instrumento: Instrumento,
): Obligado[] {
  if (clases.length > 0 && clases.every((clase) => DE_DNP.includes(clase))) return ['dnp']
  const nombraGobernacion = /\bgobernacion(?:es)?\b|\bdepartamentos?\b/.test(llano(`${texto} ${responsable}`))
  const todos = instrumento === 'seguimiento' || nombraGobernacion
  return OBLIGADOS.filter((quien) => quien !== 'dnp' && (todos || quien !== 'departamento'))
}

const CLAVE_DE_CORTE: Readonly<Record<ClaseCorte, (numero: number) => string>> = {
  primer_corte: () => 'reporte-primer-corte',
  corte_parcial: (numero) => `reporte-corte-${numero}`,
  corte_definitivo: () => 'reporte-definitivo',
  unico: () => 'reporte',
}

/** Key of a row, which amendments will call it by. Not one of those taken. */
export function claveDe(
  { texto }: CeldasFila,
  clases: readonly ClaseActividad[],
  corte: { readonly numero: number; readonly clase: ClaseCorte } | null,
  tomadas: ReadonlySet<string>,
): string {
  const [primera = 'actividad'] = clases
  const propia = clases.includes('reporte') && corte ? CLAVE_DE_CORTE[corte.clase](corte.numero) : null
  const base =
    propia ?? (primera === 'publicacion' && /\bguias?\b/.test(llano(texto)) ? 'guia' : primera.replaceAll('_', '-'))
  return claveLibre(base, tomadas)
}

export function claveLibre(base: string, tomadas: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const clave = n === 1 ? base : `${base}-${n}`
    if (!tomadas.has(clave)) return clave
  }
}
