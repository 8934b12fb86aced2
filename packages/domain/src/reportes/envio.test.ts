import { describe, expect, it } from 'vitest'
import { SITUACIONES_ACTIVIDAD } from '../calendario/index.ts'
import { type CodigoFaltaEnvio, type CondicionesEnvio, faltasEnvio } from './envio.ts'

const LISTO: CondicionesEnvio = {
  ventana: 'abierta',
  excepcion: false,
  plan: 'finalizado',
  homologacion: { exigida: true, faltan: [] },
  bloqueantes: [],
  sinConfirmar: [],
  sinReporte: [],
  ajustes: null,
}

const codigos = (c: CondicionesEnvio) => faltasEnvio(c).map((f) => f.codigo)
const con = (cambios: Partial<CondicionesEnvio>) => codigos({ ...LISTO, ...cambios })

describe('Puertas del envío', () => {
  it('sin faltas, se envía: en plazo y también tarde mientras la actividad reciba', () => {
    expect(con({})).toEqual([])
    expect(con({ ventana: 'recibe_extemporaneo' })).toEqual([])
  })

  it('el calendario abre y cierra; una excepción reabre', () => {
    expect(con({ ventana: 'por_abrir' })).toEqual(['actividad_sin_abrir'])
    expect(con({ ventana: 'cerrada' })).toEqual(['actividad_cerrada'])
    expect(con({ ventana: null })).toEqual(['calendario_no_disponible'])
    expect(con({ ventana: 'cerrada', excepcion: true })).toEqual([])
  })

  it('sin plan no se habla de su homologación; sin finalizar, sí', () => {
    const homologacion = { exigida: true, faltan: ['M-1'] }
    expect(con({ plan: 'sin_plan', homologacion })).toEqual(['sin_plan'])
    expect(con({ plan: 'sin_finalizar', homologacion })).toEqual(['pi_sin_finalizar', 'homologacion_incompleta'])
  })

  it('la homologación solo detiene donde está en vigor', () => {
    expect(con({ homologacion: { exigida: false, faltan: ['M-1'] } })).toEqual([])
    expect(faltasEnvio({ ...LISTO, homologacion: { exigida: true, faltan: ['M-1', 'M-2'] } })).toEqual([
      { codigo: 'homologacion_incompleta', faltan: ['M-1', 'M-2'] },
    ])
  })

  it('nombra las metas con errores, con avisos sin confirmar y sin reportar', () => {
    expect(faltasEnvio({ ...LISTO, bloqueantes: ['M-1'], sinConfirmar: ['M-2'], sinReporte: ['M-3'] })).toEqual([
      { codigo: 'hallazgos_bloqueantes', metas: ['M-1'] },
      { codigo: 'avisos_sin_confirmar', metas: ['M-2'] },
      { codigo: 'metas_sin_reporte', metas: ['M-3'] },
    ])
  })

  it('en ajustes, cada meta nombrada espera su respuesta', () => {
    expect(con({ ajustes: { metas: [], general: false } })).toEqual([])
    expect(con({ ajustes: { metas: ['M-1'], general: false } })).toEqual(['sin_respuesta'])
    expect(con({ ajustes: { metas: [], general: true } })).toEqual(['sin_respuesta'])
  })

  it('recorre todas las combinaciones: cada falta aparece si y solo si se da su condición', () => {
    const combinaciones = todas()
    expect(combinaciones.length).toBe(5 * 2 * 3 * 4 * 2 * 2 * 2 * 4)
    const enfrentadas = combinaciones.filter((c) => {
      const vistas = codigos(c)
      return Object.entries(esperadas(c)).some(([codigo, debe]) => vistas.includes(codigo as CodigoFaltaEnvio) !== debe)
    })
    expect(enfrentadas).toEqual([])
  })
})

/** What only the answers of a questionnaire lack. */
const DE_GESTIONWEB = {
  preguntas_sin_respuesta: false,
  respuestas_sin_evidencia: false,
  respuestas_que_no_cuadran: false,
  respuestas_sin_explicar: false,
}

function esperadas(c: CondicionesEnvio): Record<CodigoFaltaEnvio, boolean> {
  const juzga = !c.excepcion
  return {
    calendario_no_disponible: juzga && c.ventana === null,
    actividad_sin_abrir: juzga && c.ventana === 'por_abrir',
    actividad_cerrada: juzga && c.ventana === 'cerrada',
    sin_plan: c.plan === 'sin_plan',
    pi_sin_finalizar: c.plan === 'sin_finalizar',
    homologacion_incompleta: c.plan !== 'sin_plan' && c.homologacion.exigida && c.homologacion.faltan.length > 0,
    hallazgos_bloqueantes: c.bloqueantes.length > 0,
    avisos_sin_confirmar: c.sinConfirmar.length > 0,
    metas_sin_reporte: c.sinReporte.length > 0,
    ...DE_GESTIONWEB,
    sin_respuesta: c.ajustes !== null && (c.ajustes.general || c.ajustes.metas.length > 0),
  }
}

function todas(): CondicionesEnvio[] {
  const metas = [[], ['M-1']]
  const campos: { [C in keyof CondicionesEnvio]: CondicionesEnvio[C][] } = {
    ventana: [...SITUACIONES_ACTIVIDAD, null],
    excepcion: [false, true],
    plan: ['sin_plan', 'sin_finalizar', 'finalizado'],
    homologacion: [true, false].flatMap((exigida) => metas.map((faltan) => ({ exigida, faltan }))),
    bloqueantes: metas,
    sinConfirmar: metas,
    sinReporte: metas,
    ajustes: [null, { metas: [], general: false }, { metas: ['M-1'], general: false }, { metas: [], general: true }],
  }
  return Object.entries(campos).reduce(
    (hasta, [campo, valores]) => hasta.flatMap((c) => valores.map((valor) => ({ ...c, [campo]: valor }))),
    [LISTO],
  )
}
