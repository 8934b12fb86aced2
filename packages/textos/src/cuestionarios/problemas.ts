// Refusals of the questionnaires.
import type { FaltaActo } from '@kpt/domain/gestionweb'
import type { FrasesDe } from '../problemas/frases.ts'

const FRASES_FALTA_ACTO: Readonly<Record<Exclude<FaltaActo, 'cambio'>, string>> = {
  no_existe: 'Esa parte del cuestionario ya no está: otra persona la quitó.',
  clave_repetida: 'Ya hay otra con ese nombre corto. Escriba uno distinto.',
  seccion_con_preguntas: 'La sección todavía tiene preguntas. Muévalas o quítelas antes.',
}

export const FRASES_PROBLEMA_CUESTIONARIO: FrasesDe<'cuestionario'> = {
  'cuestionario.no_existe': () => 'Todavía no hay un cuestionario publicado de esa vigencia, o no tiene esa versión.',
  'cuestionario.sin_borrador': () =>
    'Nadie está construyendo ese cuestionario, o ya se publicó o se descartó. Vuelva a la lista de cuestionarios.',
  'cuestionario.con_borrador': () => 'Ese cuestionario ya se está construyendo. Ábralo en la lista de cuestionarios.',
  'cuestionario.origen': () => 'No hay de dónde empezar así ese cuestionario. Escoja otro comienzo.',
  'cuestionario.cambio': (d) =>
    `${d.quien || 'Otra persona'} cambió esa parte mientras usted trabajaba. Mire lo que dice ahora antes de guardar lo suyo.`,
  'cuestionario.acto': (d) => FRASES_FALTA_ACTO[d.falta as Exclude<FaltaActo, 'cambio'>],
  'cuestionario.faltas': (d) =>
    Number(d.faltas) === 1
      ? 'Queda una falta por corregir antes de publicar. Véala en la lista.'
      : `Quedan ${d.faltas} faltas por corregir antes de publicar. Véalas en la lista.`,
  'cuestionario.publicado_antes': () =>
    'Otra versión de esta vigencia se publicó después de empezar este borrador. Descártelo y corrija sobre la nueva.',
  'cuestionario.motivo': () => 'Diga por qué se corrige lo publicado: quien ya lo leyó lo verá.',
  'cuestionario.igual': () => 'El borrador dice lo mismo que lo publicado: no hay nada que corregir.',
}
