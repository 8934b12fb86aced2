import { describe, expect, it } from 'vitest'
import { borradorGestion, juzgarBorrador } from './borrador.ts'
import { corridaGestion } from './corrida.ts'
import { cuestionarioEjemplo, preguntaEjemplo } from './cuestionario-ejemplo.ts'
import { prepararCuestionario } from './juzgar.ts'

const validacion = (clave: string, expresion: string, gravedad: 'error' | 'aviso') => ({
  ...{ clave, expresion, gravedad, mensaje: 'Revise los meses.' },
})
const leido = prepararCuestionario(
  cuestionarioEjemplo([
    preguntaEjemplo('hay_tablas'),
    preguntaEjemplo('meses', {
      ...{ tipo: 'entero', condicion: 'hay_tablas' },
      validaciones: [validacion('pocos', 'meses > 3', 'aviso'), validacion('alguno', 'meses > 0', 'error')],
    }),
    preguntaEjemplo('publica'),
  ]),
)

function correr(...celdas: readonly (readonly [pregunta: string, campo: string, clave: string, valor: string])[]) {
  const guardadas = celdas.map(([pregunta, campo, clave, valor]) => ({ pregunta, campo, clave, valor }))
  const borrador = borradorGestion(leido, guardadas, {})
  return corridaGestion(leido, juzgarBorrador(leido, borrador), borrador)
}

describe('Lo que el cuestionario halla en unas respuestas', () => {
  it('cuenta lo que se pregunta y lo que falta por responder', () => {
    expect(correr()).toMatchObject({ metas: 2, errores: 2, avisos: 0, sinReporte: 2, sinConfirmar: 0 })
    expect(correr(['hay_tablas', 'respuesta', '', 'si'])).toMatchObject({ metas: 3, sinReporte: 2 })
  })

  it('lo que no cuadra sigue hallado cuando se explica: solo deja de faltar su motivo', () => {
    const dichas = [
      ['hay_tablas', 'respuesta', '', 'si'],
      ['publica', 'respuesta', '', 'no'],
    ] as const
    const sin = correr(...dichas, ['meses', 'respuesta', '', '2'])
    expect(sin).toMatchObject({ errores: 0, avisos: 1, sinReporte: 0, sinConfirmar: 1 })
    const con = correr(...dichas, ['meses', 'respuesta', '', '2'], ['meses', 'confirmacion', 'pocos', 'Son pocas'])
    expect(con).toMatchObject({ avisos: 1, sinConfirmar: 0 })
    expect(con.hallazgos).toEqual([
      {
        ...{ regla: 'gestion_no_cuadra', gravedad: 'aviso', valor: null, ruta: { meta: 'meses', campo: 'respuesta' } },
        detalles: { pregunta: '¿meses?', validacion: 'pocos', mensaje: 'Revise los meses.' },
      },
    ])
    expect(correr(...dichas, ['meses', 'respuesta', '', '0'])).toMatchObject({ errores: 1, avisos: 1 })
  })
})
