import { describe, expect, it } from 'vitest'
import { ErrorApi } from '../../api/problema.ts'
import { cuerpoDe, EN_BLANCO, erroresDe, erroresDelServidor } from './campos.ts'

describe('El rechazo de una medida', () => {
  const rechazo = (falta: string, actividad = '') =>
    erroresDelServidor(new ErrorApi('medida.falta', 400, 'La fecha debe ser posterior.', { falta, actividad }))

  it('marca la fecha de la actividad de la que habla, o la casilla de lo que falta', () => {
    expect(rechazo('no_amplia', 'reporte-corte-4')).toEqual([
      { campo: 'fecha-reporte-corte-4', frase: 'La fecha debe ser posterior' },
    ])
    expect(rechazo('acto_futuro')[0]?.campo).toBe('actoFecha')
  })

  it('de lo que no es de ninguna casilla no marca nada', () => {
    expect(rechazo('otra')).toEqual([])
    expect(erroresDelServidor(new ErrorApi('sistema.ocupado', 503, 'Espere'))).toEqual([])
    expect(erroresDelServidor(null)).toEqual([])
  })
})

describe('Quién avaló una medida', () => {
  const con = (avalaOrganismo: string, avalaPersona: string) => ({ ...EN_BLANCO, avalaOrganismo, avalaPersona })
  const falta = (campos: typeof EN_BLANCO) => erroresDe(campos).some((e) => e.campo === 'avalaOrganismo')

  it('viaja entero o no viaja', () => {
    expect(cuerpoDe(con('', '')).avala).toBeNull()
    expect(cuerpoDe(con(' Gobernación de Cundinamarca ', 'Rosa')).avala).toEqual({
      ...{ organismo: 'Gobernación de Cundinamarca', persona: 'Rosa' },
    })
    expect([falta(con('Gobernación', '')), falta(con('', 'Rosa')), falta(con('', '')), falta(con('G', 'R'))]).toEqual([
      ...[true, true, false, false],
    ])
  })
})
