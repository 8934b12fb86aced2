import { describe, expect, test } from 'vitest'
import { finDe, inicioDe } from '../shared/index.ts'
import { actoEjemplo, circularEjemplo, cronogramaEjemplo, filaEjemplo } from './cronograma-ejemplo.ts'
import { abiertasDurante, enVigor, interrupcionesDe, LATIDO, parteDisponible, TOLERANCIA } from './index.ts'

const HOY = inicioDe('2030-01-15')

describe('lo que dicen los latidos', () => {
  test('un silencio más largo que la tolerancia es una caída entera; uno igual es un reinicio', () => {
    const reinicio = { desde: HOY, hasta: HOY + TOLERANCIA }
    const corte = { desde: HOY, hasta: HOY + TOLERANCIA + 1 }
    expect(interrupcionesDe([reinicio], [])).toEqual([])
    expect(interrupcionesDe([corte], [])).toEqual([{ clase: 'caida', ...corte, peticiones: 0, fallas: 0 }])
  })

  const fallido = (minuto: number, fallas: number, peticiones: number) => ({
    ...{ en: HOY + minuto * LATIDO + 5_000, fallas, peticiones },
  })

  test('un minuto con muchas fallas es degradado, y los seguidos son uno solo, sumados todos los servidores', () => {
    const latidos = [fallido(0, 6, 20), fallido(0, 5, 20), fallido(1, 30, 60), fallido(3, 12, 12)]
    expect(interrupcionesDe([], latidos)).toEqual([
      { clase: 'degradada', desde: HOY, hasta: HOY + 2 * LATIDO, peticiones: 100, fallas: 41 },
      { clase: 'degradada', desde: HOY + 3 * LATIDO, hasta: HOY + 4 * LATIDO, peticiones: 12, fallas: 12 },
    ])
  })

  test('pocas fallas, o pocas entre muchas, no lo son', () => {
    expect(interrupcionesDe([], [fallido(0, 9, 9), fallido(1, 10, 51)])).toEqual([])
    expect(interrupcionesDe([], [fallido(0, 10, 50)])).toHaveLength(1)
  })

  test('la parte disponible descuenta las caídas, solo dentro del tiempo que se mira, y no lo degradado', () => {
    const caida = { desde: HOY - 3_600_000, hasta: HOY + 3_600_000 }
    const vistas = interrupcionesDe([caida], [fallido(300, 50, 50)])
    expect(vistas.map((i) => i.clase)).toEqual(['caida', 'degradada'])
    expect(parteDisponible(vistas, { desde: HOY, hasta: HOY + 10 * 3_600_000 })).toBe(0.9)
    expect(parteDisponible(vistas, { desde: HOY, hasta: HOY })).toBeNull()
  })
})

describe('las actividades que estaban abiertas', () => {
  const filas = [
    filaEjemplo('guia', 1, '2030-01-20', { obligados: ['dnp'], apertura: '2030-01-01' }),
    filaEjemplo('reporte', 2, '2030-01-15', { apertura: '2030-01-10' }),
    filaEjemplo('ajustes', 3, '2030-02-15', { apertura: '2030-01-16', clases: ['ajustes'] }),
  ]
  const vigor = enVigor(cronogramaEjemplo([actoEjemplo(circularEjemplo('1', '2029-11-01'), 'fija', filas)]), HOY)
  const durante = (desde: number, hasta: number) => abiertasDurante([vigor], { desde, hasta }).map((a) => a.actividad)

  test('las de las entidades que se cruzan con la caída en algún momento; las del DNP no', () => {
    expect(durante(HOY, HOY + 60_000)).toEqual(['reporte'])
    expect(durante(HOY, finDe('2030-01-16'))).toEqual(['reporte', 'ajustes'])
  })

  test('el último día cuenta entero y el primer instante de la apertura también', () => {
    const cierra = finDe('2030-01-15')
    expect(durante(cierra - 1, cierra)).toEqual(['reporte'])
    expect(durante(cierra, cierra + 1)).toEqual(['ajustes'])
    expect(durante(inicioDe('2030-01-10') - 10, inicioDe('2030-01-10'))).toEqual([])
  })
})
