import { describe, expect, it } from 'vitest'
import {
  cuerpoDe,
  erroresDe,
  marcarMeta,
  PETICION_VACIA,
  type Peticion,
  parsePeticion,
  ponerMotivo,
  repartirMotivo,
} from './peticion.ts'

const [M1, M2] = ['25785-M-0001', '25785-M-0002']
const CONDICIONES = {
  hoy: '2026-11-20',
  limite: '2026-12-31',
  excepcion: false,
  metas: new Set([M1, M2]),
  reapertura: null,
}
const MIA = { tipo: 'consistencia', campos: null } as const
const completa: Peticion = {
  ...PETICION_VACIA,
  metas: [M1],
  motivos: { [M1]: 'No coincide con el soporte' },
  motivo: 'Revise la cifra señalada',
  vence: '2026-12-10',
}
const campos = (p: Peticion, condiciones = CONDICIONES) => erroresDe(p, condiciones).map((e) => e.campo)

describe('solicitud que se está escribiendo', () => {
  it('completa no tiene errores y se envía sin espacios sobrantes', () => {
    expect(erroresDe(completa, CONDICIONES)).toEqual([])
    expect(cuerpoDe({ ...completa, motivo: '  Revise la cifra señalada \n' })).toEqual({
      general: false,
      tipo: 'consistencia',
      motivo: 'Revise la cifra señalada',
      vence: '2026-12-10',
      metas: [{ ...MIA, meta: M1, motivo: 'No coincide con el soporte' }],
    })
  })

  it('cada cosa que falta se dice en su campo', () => {
    expect(campos(PETICION_VACIA)).toEqual(['solicitud-general', 'solicitud-motivo', 'solicitud-vence'])
    expect(campos(marcarMeta(completa, M2, true))).toEqual([`motivo-${M2}`])
    expect(campos(ponerMotivo(completa, M1, ' ver '))).toEqual([`motivo-${M1}`])
    expect(campos({ ...completa, metas: [], general: true })).toEqual([])
  })

  it('la fecha es desde hoy y hasta donde deja el cronograma, con la frase de la regla', () => {
    expect(erroresDe({ ...completa, vence: '2026-11-19' }, CONDICIONES)).toEqual([
      { campo: 'solicitud-vence', frase: 'La fecha para responder ya pasó. Escoja una desde hoy.' },
    ])
    expect(erroresDe({ ...completa, vence: '2027-01-01' }, CONDICIONES)).toEqual([
      {
        campo: 'solicitud-vence',
        frase:
          'La fecha para responder es posterior al cierre de los ajustes, el 31 de diciembre de 2026. Escoja una anterior.',
      },
    ])
    expect(campos({ ...completa, vence: '2026-11-20' })).toEqual([])
    expect(campos({ ...completa, vence: '2026-12-31' })).toEqual([])
  })

  it('una meta que la versión ya no tiene se dice', () => {
    const ajena = marcarMeta(ponerMotivo(completa, '25785-M-0099', 'Esta no está'), '25785-M-0099', true)
    expect(erroresDe(ajena, CONDICIONES)).toMatchObject([{ campo: 'solicitud-metas' }])
  })

  it('desmarcar una meta no borra su motivo', () => {
    const sin = marcarMeta(completa, M1, false)
    expect(sin.metas).toEqual([])
    expect(cuerpoDe(marcarMeta(sin, M1, true)).metas).toEqual([
      { ...MIA, meta: M1, motivo: 'No coincide con el soporte' },
    ])
  })

  it('el motivo general se reparte solo a las que no tienen el suyo', () => {
    const dos = repartirMotivo(marcarMeta(completa, M2, true))
    expect(dos.motivos).toEqual({ [M1]: 'No coincide con el soporte', [M2]: 'Revise la cifra señalada' })
  })

  it('lo guardado que no se entiende no estorba', () => {
    expect(parsePeticion(null)).toBeNull()
    expect(parsePeticion('{')).toBeNull()
    expect(parsePeticion('7')).toBeNull()
    expect(parsePeticion('{"metas":[1,"25785-M-0001"],"motivos":{"a":3},"vence":8}')).toEqual({
      ...PETICION_VACIA,
      metas: [M1],
    })
    expect(parsePeticion(JSON.stringify(completa))).toEqual(completa)
  })
})
