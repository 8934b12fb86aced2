// What the book of a questionnaire says of itself: how it is filled, what a blank means, and how each question is answered.
import type { Pregunta } from '@kpt/domain/gestionweb'
import type { ClaveColumnaGestion } from '@kpt/domain/gestionweb/libro'
import { NOMBRES_EVIDENCIA_PREGUNTA, tituloReglaGestion } from '../cuestionarios/index.ts'
import { type LineaDeLibro, MIENTRAS_TANTO } from './instrucciones.ts'

const COMO_SE_LLENA: readonly string[] = [
  'Cómo se llena',
  'Hay una hoja por sección del cuestionario, con una fila por pregunta. Escriba solo en las celdas de fondo amarillo claro; las grises están bloqueadas y sin clave.',
  'Donde hay una lista, escójala: al pararse en la celda aparece la flecha. En las preguntas de varias respuestas hay una fila por opción, y en cada una se escoge Sí o No; «No» en todas dice que ninguna.',
  'Las preguntas que se responden con una tabla tienen su propia hoja: cada renglón es una fila de la tabla. Si necesita más, siga hacia abajo con la misma clave en la primera columna.',
  'Si una pregunta no aplica a su entidad y se permite decirlo, escriba el motivo en «No aplica: motivo» y deje la respuesta en blanco.',
  'Los pesos se escriben en pesos, sin miles ni millones. Las fechas, como 31/12/2022.',
  'Las evidencias no viajan en el libro: se adjuntan en la página.',
]

/** Lines of the sheet of instructions under its title; `titulo` marks the headings. */
export function instruccionesDelCuestionario(): LineaDeLibro[] {
  const revisadas = (['gestion_sin_respuesta', 'gestion_sin_evidencia', 'gestion_no_cuadra'] as const).map(
    (regla) => `   •  ${tituloReglaGestion(regla)}`,
  )
  const lineas = [...COMO_SE_LLENA, ...MIENTRAS_TANTO, 'Qué se revisa', 'Lo mismo que en la pantalla.', ...revisadas]
  return lineas.map((texto) => ({ texto, titulo: texto === COMO_SE_LLENA[0] || texto === 'Qué se revisa' }))
}

export const AYUDAS_CUESTIONARIO: Readonly<Partial<Record<ClaveColumnaGestion, string>>> = {
  clave: 'Dice de qué pregunta es la fila. No la cambie.',
  respuesta: 'Escoja de la lista o escriba, según diga «Cómo se responde». En blanco: no cambia lo que hay.',
  no_aplica: 'Solo donde se permite: por qué la pregunta no aplica a su entidad.',
  anterior: 'Lo que la entidad respondió a la misma pregunta el año anterior.',
}

const COMO: Readonly<Record<Pregunta['tipo'], string>> = {
  si_no: 'Escoja Sí o No.',
  una: 'Escoja una de la lista.',
  varias: 'Escoja Sí o No en cada opción.',
  entero: 'Escriba un número entero.',
  decimal: 'Escriba un número.',
  pesos: 'Escriba el valor en pesos.',
  fecha: 'Escriba la fecha, como 31/12/2022.',
  texto: 'Escriba el texto, hasta 4.000 caracteres.',
  tabla: 'Se responde en su propia hoja',
  archivo: 'Se responde adjuntando los archivos en la página.',
}

/** `tabla`: the sheet of a question that is answered by rows. */
export function comoSeResponde({ tipo, condicion, exigida, evidencia }: Pregunta, tabla: string | null): string {
  return [
    tabla === null ? COMO[tipo] : `${COMO.tabla}: «${tabla}».`,
    ...(exigida === null ? ['Es opcional.'] : []),
    ...(condicion === null ? [] : ['Se pregunta según otras respuestas: si no le corresponde, déjela en blanco.']),
    ...(evidencia === 'ninguna'
      ? []
      : [`Evidencia: ${NOMBRES_EVIDENCIA_PREGUNTA[evidencia].toLowerCase()}, en la página.`]),
  ].join(' ')
}
