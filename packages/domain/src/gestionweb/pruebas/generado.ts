// A questionnaire and its answers out of a number, and all that the domain says of them as one text: what two places must say letter by letter.
import { canonicalText, type Json } from '../../shared/index.ts'
import { faltasCuestionario } from '../coherencia.ts'
import { type Cuestionario, type Pregunta, preguntasDe, TIPOS_COLUMNA, TIPOS_PREGUNTA } from '../cuestionario.ts'
import { juzgarCuestionario, prepararCuestionario, puntuarCuestionario } from '../juzgar.ts'
import { type Dicho, faltaRespuesta, type Respuesta } from '../respuesta.ts'
import { type Azar, crearAzar } from './azar.ts'
import { expresionAlAzar } from './expresion-al-azar.ts'

export function cuestionarioGenerado(semilla: number): Cuestionario {
  const azar = crearAzar(semilla)
  const cuantas = 1 + azar.entero(12)
  const sueltas = Array.from({ length: cuantas }, (_, i) => pregunta(azar, i))
  const preguntas = sueltas.map((p, i) => conReglas(azar, p, sueltas.slice(0, i), sueltas))
  const corte = azar.entero(cuantas + 1)
  return {
    ...{ vigencia: 2022, titulo: 'Generado', responden: ['municipio'] },
    aprobacion: { acta: 'Acta', fecha: '2022-12-01' },
    secciones: [
      { clave: 'una', titulo: 'Una', preguntas: preguntas.slice(0, corte) },
      { clave: 'otra', titulo: 'Otra', preguntas: preguntas.slice(corte) },
    ],
    puntajes: [
      { indicador: 'i', nombre: 'I', cita: '', partes: [1, 2, 3].map(() => expresionAlAzar(azar, sueltas, 2)) },
    ],
  }
}

function pregunta(azar: Azar, i: number): Pregunta {
  const tipo = azar.uno(TIPOS_PREGUNTA)
  const claves = ['a', 'b', 'c', 'd'].slice(0, 1 + azar.entero(4))
  return {
    ...{ clave: `p${i}`, texto: `¿${i}?`, ayuda: null, cita: null, tipo },
    opciones: tipo === 'una' || tipo === 'varias' ? claves.map((clave) => ({ clave, texto: clave })) : [],
    columnas: tipo === 'tabla' ? claves.map((clave) => ({ clave, texto: clave, tipo: azar.uno(TIPOS_COLUMNA) })) : [],
    ...{ condicion: null, exigida: null, admiteNoAplica: azar.si(30), validaciones: [] },
    evidencia: azar.uno(['ninguna', 'opcional', 'exigida']),
  }
}

/** Conditions lean mostly on what comes before; now and then on anything, so that circles are judged too. */
function conReglas(azar: Azar, p: Pregunta, previas: readonly Pregunta[], todas: readonly Pregunta[]): Pregunta {
  const apoyo = previas.length > 0 && azar.si(95) ? previas : azar.si(10) ? todas : []
  return {
    ...p,
    condicion: apoyo.length > 0 && azar.si(50) ? expresionAlAzar(azar, apoyo, 2) : null,
    exigida: azar.si(60) ? expresionAlAzar(azar, todas) : azar.uno([null, 'verdadero']),
    validaciones: azar.si(40)
      ? [
          {
            clave: 'v',
            expresion: expresionAlAzar(azar, todas),
            gravedad: azar.uno(['error', 'aviso']),
            mensaje: 'No cuadra',
          },
        ]
      : [],
  }
}

export function respuestasGeneradas(cuestionario: Cuestionario, semilla: number): Map<string, Respuesta> {
  const azar = crearAzar(semilla + 7919)
  return new Map(
    preguntasDe(cuestionario).flatMap((p): [string, Respuesta][] => {
      if (azar.si(20)) return []
      const respuesta: Respuesta =
        p.admiteNoAplica && azar.si(30)
          ? { clase: 'no_aplica', razon: 'No hay playas' }
          : { clase: 'valor', valor: valorAlAzar(azar, p) }
      return faltaRespuesta(p, respuesta) === null ? [[p.clave, respuesta]] : []
    }),
  )
}

function valorAlAzar(azar: Azar, p: Pregunta): Dicho {
  const algunas = () => p.opciones.filter(() => azar.si(50)).map((o) => o.clave)
  switch (p.tipo) {
    case 'si_no':
      return azar.uno(['si', 'no'])
    case 'una':
      return azar.uno(p.opciones).clave
    case 'varias':
      return algunas()
    case 'archivo':
      return Array.from({ length: 1 + azar.entero(3) }, (_, i) => `f${i}`)
    case 'tabla':
      return Array.from({ length: 1 + azar.entero(4) }, () =>
        Object.fromEntries(p.columnas.map((c) => [c.clave, azar.si(15) ? '' : escalar(azar, c.tipo)])),
      )
    default:
      return escalar(azar, p.tipo)
  }
}

function escalar(azar: Azar, tipo: string): string {
  if (tipo === 'fecha') return `20${20 + azar.entero(6)}-0${1 + azar.entero(9)}-1${azar.entero(10)}`
  if (tipo === 'entero') return azar.uno(['0', '-3', '12', '999999999999999999', String(azar.entero(1000))])
  if (tipo === 'texto') return azar.uno(['ñandú', 'a', 'Ésta es más larga: 1.234,5', '😀 dos', 'constructor'])
  return azar.uno(['0', '0.1', '-0.000001', '123456789012345678901234.5', `${azar.entero(1_000_000)}.25`])
}

/** Everything that is said of one generated questionnaire: its faults, or what is asked, what is missing, what contradicts itself and its scores. */
export function veredictoGenerado(semilla: number): string {
  const cuestionario = cuestionarioGenerado(semilla)
  const faltas = faltasCuestionario(cuestionario)
  const respuestas = respuestasGeneradas(cuestionario, semilla)
  const dicho = { cuestionario, respuestas: [...respuestas] as Json, faltas: faltas as Json }
  if (faltas.length > 0) return canonicalText(dicho)
  const leido = prepararCuestionario(cuestionario)
  const conEvidencia = new Set([...respuestas.keys()].filter((_, i) => (semilla + i) % 3 === 0))
  const { preguntadas, ...juicio } = juzgarCuestionario(leido, respuestas, conEvidencia)
  // Shares are doubles: as the engine writes them, which is the same in every one of them.
  const puntajes = [...puntuarCuestionario(leido, respuestas)].map(([indicador, p]) => [indicador, String(p)])
  return canonicalText({ ...dicho, ...juicio, preguntadas: [...preguntadas], puntajes })
}
