// What was done to the draft of a questionnaire, in plain words: one sentence an act, and each field as it was and as it is.
import { type ActoCuestionario, type Cuestionario, type Pregunta, preguntasDe } from '@kpt/domain/gestionweb'
import type { Json } from '@kpt/domain/shared'
import { NOMBRES_CAMPO_PREGUNTA, NOMBRES_PARTE_CUESTIONARIO, textoDeCampo, textoDeParte } from './cambios.ts'

export type ActoContado = ActoCuestionario | { readonly clase: 'acta'; readonly despues: string | null }
export type CambioContado = { readonly campo: string; readonly antes: string; readonly despues: string }

/** `cuestionario`: as it is now, for the names of what was moved. */
export function fraseActoCuestionario(acto: ActoContado, cuestionario: Cuestionario): string {
  switch (acto.clase) {
    case 'datos':
      return 'Cambió el título o quién responde'
    case 'aprobacion':
      return `${verbo(acto)} la aprobación del Comité`
    case 'acta':
      return acto.despues === null ? 'Quitó el PDF del acta' : 'Puso el PDF del acta'
    case 'seccion':
      return `${verbo(acto)} la sección «${(acto.despues ?? acto.antes)?.titulo}»`
    case 'pregunta':
      return `${verbo(acto)} la pregunta «${(acto.despues ?? acto.antes)?.texto}»`
    case 'puntaje':
      return `${verbo(acto)} el indicador «${(acto.despues ?? acto.antes)?.nombre}»`
    case 'mover_seccion':
      return `Movió la sección «${cuestionario.secciones.find((s) => s.clave === acto.clave)?.titulo ?? acto.clave}»`
    case 'mover_pregunta':
      return `Movió la pregunta «${preguntasDe(cuestionario).find((p) => p.clave === acto.clave)?.texto ?? acto.clave}»`
  }
}

/** What is different between before and after; nothing of what was only added, taken away or moved. */
export function cambiosDeActo(acto: ActoContado, cuestionario: Cuestionario): CambioContado[] {
  if (!('antes' in acto) || acto.antes === null || acto.despues === null) return []
  if (acto.clase === 'pregunta') return cambiosDePregunta(acto.antes, acto.despues, preguntasDe(cuestionario))
  const campos = acto.clase === 'datos' ? (['titulo', 'responden'] as const) : null
  if (campos === null) return soloSiCambia(NOMBRE[acto.clase], acto.antes as Json, acto.despues as Json)
  const { antes, despues } = acto as Extract<ActoContado, { clase: 'datos' }>
  return campos.flatMap((c) => soloSiCambia(NOMBRES_PARTE_CUESTIONARIO[c], antes[c] as Json, despues[c] as Json))
}

const NOMBRE = { aprobacion: 'Aprobación', seccion: 'Título', puntaje: 'Indicador', datos: 'Datos' } as const

function cambiosDePregunta(antes: Pregunta, despues: Pregunta, todas: readonly Pregunta[]): CambioContado[] {
  const campos = Object.keys(NOMBRES_CAMPO_PREGUNTA) as (keyof Pregunta)[]
  return campos.flatMap((campo) => {
    const [uno, otro] = [textoDeCampo(antes, campo, todas), textoDeCampo(despues, campo, todas)]
    return uno === otro ? [] : [{ campo: NOMBRES_CAMPO_PREGUNTA[campo], antes: uno, despues: otro }]
  })
}

function soloSiCambia(campo: string, antes: Json, despues: Json): CambioContado[] {
  const [uno, otro] = [dicho(antes), dicho(despues)]
  return uno === otro ? [] : [{ campo, antes: uno, despues: otro }]
}

/** A section is called by its title. */
function dicho(valor: Json): string {
  const titulo = typeof valor === 'object' && valor !== null && 'titulo' in valor ? valor.titulo : null
  return typeof titulo === 'string' ? titulo : textoDeParte(valor)
}

const verbo = ({ antes, despues }: { readonly antes: unknown; readonly despues: unknown }): string =>
  antes === null ? 'Agregó' : despues === null ? 'Quitó' : 'Cambió'
