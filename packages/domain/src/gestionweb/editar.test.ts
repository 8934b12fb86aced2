import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cuestionario, preguntasDe } from './cuestionario.ts'
import { cuestionarioEjemplo, preguntaEjemplo } from './cuestionario-ejemplo.ts'
import { type ActoCuestionario, aplicarActo, piezaDe } from './editar.ts'
import { copiarCuestionario } from './empezar.ts'

const A = preguntaEjemplo('a')
const B = preguntaEjemplo('b')
const base: Cuestionario = {
  ...cuestionarioEjemplo([A, B]),
  secciones: [
    { clave: 'una', titulo: 'Una', preguntas: [A, B] },
    { clave: 'otra', titulo: 'Otra', preguntas: [] },
  ],
}

function hecho(cuestionario: Cuestionario, acto: ActoCuestionario): Cuestionario {
  const { cuestionario: despues, falta } = aplicarActo(cuestionario, acto)
  if (despues === null) throw new Error(String(falta))
  return despues
}
const falta = (acto: ActoCuestionario) => aplicarActo(base, acto).falta
const claves = (c: Cuestionario) => c.secciones.map((s) => s.preguntas.map((p) => p.clave))

describe('Cambiar un cuestionario por partes', () => {
  it('una pregunta se agrega después de otra, se cambia, se mueve y se quita', () => {
    const c = preguntaEjemplo('c')
    const con = hecho(base, { clase: 'pregunta', seccion: 'una', antes: null, despues: c, tras: 'a' })
    expect(claves(con)).toEqual([['a', 'c', 'b'], []])
    const movida = hecho(con, { clase: 'mover_pregunta', clave: 'c', seccion: 'otra', tras: null })
    expect(claves(movida)).toEqual([['a', 'b'], ['c']])
    const otra = { ...c, texto: 'Otra' }
    const cambiada = hecho(movida, { clase: 'pregunta', seccion: 'x', antes: c, despues: otra, tras: null })
    expect(preguntasDe(cambiada).find((p) => p.clave === 'c')?.texto).toBe('Otra')
    const sin = hecho(cambiada, { clase: 'pregunta', seccion: 'otra', antes: otra, despues: null, tras: null })
    expect(claves(sin)).toEqual([['a', 'b'], []])
  })

  it.each<[string, ActoCuestionario, string]>([
    [
      'la pregunta ya no dice lo que vio quien la cambia',
      { clase: 'pregunta', seccion: 'una', antes: { ...A, texto: 'Antes' }, despues: A, tras: null },
      'cambio',
    ],
    [
      'la pregunta que se cambia ya no está',
      { clase: 'pregunta', seccion: 'una', antes: preguntaEjemplo('z'), despues: A, tras: null },
      'cambio',
    ],
    [
      'el nombre corto ya es de otra',
      { clase: 'pregunta', seccion: 'una', antes: A, despues: { ...A, clave: 'b' }, tras: null },
      'clave_repetida',
    ],
    [
      'la sección tiene preguntas',
      { clase: 'seccion', antes: { clave: 'una', titulo: 'Una' }, despues: null, tras: null },
      'seccion_con_preguntas',
    ],
    ['la sección que se mueve ya no está', { clase: 'mover_seccion', clave: 'z', tras: null }, 'no_existe'],
    [
      'aquella tras la que se pone ya no está',
      { clase: 'mover_pregunta', clave: 'a', seccion: 'otra', tras: 'b' },
      'cambio',
    ],
    [
      'la aprobación cambió',
      { clase: 'aprobacion', antes: null, despues: { acta: 'Acta 2', fecha: '2023-01-01' } },
      'cambio',
    ],
    [
      'el indicador que se quita no está',
      { clase: 'puntaje', antes: { indicador: 'i', nombre: '', cita: '', partes: [] }, despues: null },
      'cambio',
    ],
  ])('no se hace cuando %s', (_, acto, esperada) => {
    expect(falta(acto)).toBe(esperada)
  })

  it('dos personas que cambian preguntas distintas no se estorban, en cualquier orden', () => {
    const uno: ActoCuestionario = {
      clase: 'pregunta',
      seccion: 'una',
      antes: A,
      despues: { ...A, ayuda: 'x' },
      tras: null,
    }
    const otro: ActoCuestionario = {
      clase: 'pregunta',
      seccion: 'una',
      antes: B,
      despues: { ...B, ayuda: 'y' },
      tras: null,
    }
    expect(hecho(hecho(base, uno), otro)).toEqual(hecho(hecho(base, otro), uno))
    expect([piezaDe(uno), piezaDe(otro)]).toEqual(['pregunta/a', 'pregunta/b'])
  })

  it('mover no pierde ni repite ninguna pregunta, se mueva como se mueva', () => {
    const acto = fc.record({
      clase: fc.constant('mover_pregunta' as const),
      clave: fc.constantFrom('a', 'b', 'z'),
      seccion: fc.constantFrom('una', 'otra', 'x'),
      tras: fc.constantFrom('a', 'b', 'z', null),
    })
    fc.assert(
      fc.property(fc.array(acto, { maxLength: 12 }), (actos) => {
        const despues = actos.reduce((c, a) => aplicarActo(c, a).cuestionario ?? c, base)
        expect(
          preguntasDe(despues)
            .map((p) => p.clave)
            .sort(),
        ).toEqual(['a', 'b'])
      }),
    )
  })

  it('lo que el Comité aprobó de una vigencia no vale para su copia', () => {
    const copia = copiarCuestionario({ ...base, titulo: 'Gestión de 2022' }, 2023)
    expect(copia).toMatchObject({ vigencia: 2023, titulo: 'Gestión de 2023', aprobacion: null })
    expect(copia.secciones).toEqual(base.secciones)
  })
})
