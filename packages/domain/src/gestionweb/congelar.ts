// Answers that become a version: the text that is kept for ever, what is counted of it, and the indicators that come out of it.
import type { BorradorGestion, CeldaGuardada } from './borrador.ts'
import { borradorGestion, juzgarBorrador } from './borrador.ts'
import {
  type CabeceraGestion,
  type DocumentoGestion,
  documentoGestion,
  parseDocumentoGestion,
  textoDocumentoGestion,
} from './documento.ts'
import { type CuestionarioLeido, type JuicioCuestionario, puntuarCuestionario } from './juzgar.ts'

/** Questions of the whole questionnaire (`seccion` null) or of a section: asked, answered with a value, that do not apply, and that are not asked. */
export type CuentaGestion = {
  readonly seccion: string | null
  readonly preguntas: number
  readonly respondidas: number
  readonly noAplican: number
  readonly sinPreguntar: number
}

export type CongeladoGestion = {
  readonly texto: string
  readonly cuentas: readonly CuentaGestion[]
  /** Share of the parts of each score that hold, on 0–1; null while one of them is not known. */
  readonly puntajes: ReadonlyMap<string, number | null>
}

/** Counts and scores come from the text read back and not from the draft: worked out again years later they must agree. */
export function congelarGestion(
  cabecera: CabeceraGestion,
  leido: CuestionarioLeido,
  borrador: BorradorGestion,
  { preguntadas }: JuicioCuestionario,
): CongeladoGestion {
  const texto = textoDocumentoGestion(documentoGestion(cabecera, leido, borrador, preguntadas))
  const documento = parseDocumentoGestion(texto)
  if (!documento) throw new Error('the frozen text does not read back as itself')
  return { texto, ...cifrasGestion(leido, documento) }
}

/** What a frozen version counts and scores, from its text and its questionnaire alone. */
export function cifrasGestion(
  leido: CuestionarioLeido,
  documento: DocumentoGestion,
): Pick<CongeladoGestion, 'cuentas' | 'puntajes'> {
  const borrador = borradorDelDocumento(leido, documento)
  const { preguntadas } = juzgarBorrador(leido, borrador)
  const contar = (seccion: string | null, claves: readonly string[]): CuentaGestion => {
    const clases = claves.map((clave) => (preguntadas.has(clave) ? borrador.respuestas.get(clave)?.clase : 'cerrada'))
    return {
      ...{ seccion, preguntas: claves.length },
      respondidas: clases.filter((c) => c === 'valor').length,
      noAplican: clases.filter((c) => c === 'no_aplica').length,
      sinPreguntar: clases.filter((c) => c === 'cerrada').length,
    }
  }
  const secciones = leido.cuestionario.secciones.map((s) => ({ ...s, claves: s.preguntas.map((p) => p.clave) }))
  const todas = secciones.flatMap((s) => s.claves)
  return {
    cuentas: [contar(null, todas), ...secciones.map((s) => contar(s.clave, s.claves))],
    puntajes: puntuarCuestionario(leido, borrador.respuestas),
  }
}

/** The cells that a version froze, as a draft has them. */
export function celdasDelDocumento({ respuestas }: DocumentoGestion): (CeldaGuardada & { readonly valor: string })[] {
  return respuestas.flatMap(({ pregunta, respuesta, noAplica, confirmaciones }) => [
    ...(respuesta === null ? [] : [{ pregunta, campo: 'respuesta', clave: '', valor: respuesta }]),
    ...(noAplica === null ? [] : [{ pregunta, campo: 'no_aplica', clave: '', valor: noAplica }]),
    ...Object.entries(confirmaciones).map(([clave, valor]) => ({ pregunta, campo: 'confirmacion', clave, valor })),
  ])
}

/** What a version answered, to be shown and judged as a draft is. */
export function borradorDelDocumento(leido: CuestionarioLeido, documento: DocumentoGestion): BorradorGestion {
  const evidencias = Object.fromEntries(documento.respuestas.map((r) => [r.pregunta, r.evidencias]))
  return borradorGestion(leido, celdasDelDocumento(documento), evidencias)
}
