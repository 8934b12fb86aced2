// What changed between two submitted versions, cell by cell, evidence included: every round of adjustments keeps it (R4.1).
import type { CampoGestion } from './celda.ts'
import { celdasDelDocumento } from './congelar.ts'
import type { DocumentoGestion } from './documento.ts'

export type DiferenciaGestion = {
  readonly meta: string
  readonly campo: CampoGestion | 'evidencia'
  /** Validation (confirmacion) or id (evidencia); empty otherwise. */
  readonly clave: string
  /** Of evidence, how it is cited: `publica` or `reservada`. */
  readonly antes: string | null
  readonly despues: string | null
}

/** In the order of the later one, and at the end what it no longer says. */
export function diferenciasGestion(antes: DocumentoGestion, despues: DocumentoGestion): DiferenciaGestion[] {
  const [a, b] = [lugaresDe(antes), lugaresDe(despues)]
  return [...new Set([...b.keys(), ...a.keys()])].flatMap((nombre) => {
    const lugar = b.get(nombre) ?? a.get(nombre)
    const [viejo, nuevo] = [a.get(nombre)?.valor ?? null, b.get(nombre)?.valor ?? null]
    if (!lugar || viejo === nuevo) return []
    const { meta, campo, clave } = lugar
    return [{ meta, campo, clave, antes: viejo, despues: nuevo }]
  })
}

type Lugar = Pick<DiferenciaGestion, 'meta' | 'campo' | 'clave'> & { readonly valor: string }

function lugaresDe(documento: DocumentoGestion): ReadonlyMap<string, Lugar> {
  const celdas = celdasDelDocumento(documento).map(
    ({ pregunta: meta, campo, clave, valor }): Lugar => ({ meta, campo: campo as CampoGestion, clave, valor }),
  )
  const citadas = documento.respuestas.flatMap(({ pregunta: meta, evidencias }) =>
    evidencias.map(({ id: clave, personal }): Lugar => {
      return { meta, campo: 'evidencia', clave, valor: personal ? 'reservada' : 'publica' }
    }),
  )
  return new Map([...celdas, ...citadas].map((lugar) => [`${lugar.meta}/${lugar.campo}/${lugar.clave}`, lugar]))
}
