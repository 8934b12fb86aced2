// The notes of a meta: what the rules say, what cannot be read, what collided. Each has an id, so that its field can point to it.
import type { Campo } from '@kpt/domain/seguimiento'
import type { VistaMeta } from '../borrador/vista.ts'

export function idNota(meta: string, ...partes: readonly (string | undefined)[]): string {
  return ['nota', meta, ...partes].filter(Boolean).join('-')
}

/** Ids of the notes about a field, and whether any of them says that its value will not do. */
export function describenA(vista: VistaMeta, campo: Campo, clave: string) {
  const { meta } = vista.fila
  const deRegla = vista.hallazgos.filter(
    ({ ruta }) => ruta.campo === campo && (ruta.fuente === undefined || ruta.fuente === clave),
  )
  const deAqui = (l: { readonly campo: string; readonly clave: string }) => l.campo === campo && l.clave === clave
  const lecturas = vista.lecturas.filter(deAqui)
  const choques = [...vista.conflictos, ...vista.rechazadas].filter((c) => deAqui(c.op))
  return {
    notas: [
      ...lecturas.map(() => idNota(meta, 'lectura', campo, clave)),
      ...choques.map(() => idNota(meta, 'choque', campo, clave)),
      ...deRegla.map((h) => idNota(meta, h.regla, campo, h.ruta.fuente)),
    ],
    hayError: lecturas.some((l) => !l.leido.ok) || deRegla.some((h) => h.gravedad === 'error'),
  }
}

export function hayNotas(vista: VistaMeta): boolean {
  return (
    vista.hallazgos.length + vista.lecturas.length + vista.conflictos.length + vista.rechazadas.length > 0 ||
    vista.entrada.valores.sinAvance !== null
  )
}
