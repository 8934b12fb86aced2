import { describe, expect, it } from 'vitest'
import { ordenarDepartamentos, ordenarGrupos } from './orden.ts'
import type { Departamento, Grupo } from './tipos.ts'

const CUENTA = {
  obligadas: 10,
  oportuno: 0,
  extemporaneo: 0,
  silencio: 0,
  sinRegistro: 0,
  noExigible: 0,
  enPlazo: 0,
  porAbrir: 0,
  validado: 0,
}
const SUMAS = { sumaFisico: '0', sumaFisicoCuatrienio: '0', programado: '0', ejecutado: '0', fisicoCuatrienio: null }
const METAS = {
  ...{ compartido: '0', compartidoAparte: '0' },
  ...{ metas: 0, metasProgramadas: 0, metasCuatrienio: 0, metasReportadas: 0, metasDeclaradas: 0, metasNoRequieren: 0 },
}

function departamento(
  nombre: string,
  cuenta: Partial<Departamento['cuenta']>,
  fisico: number | null = null,
): Departamento {
  const avance = { ...SUMAS, ...METAS, fisico, financiero: null }
  return { codigo: nombre, nombre, cuenta: { ...CUENTA, ...cuenta }, avance, suman: { entidades: 0, sinActualizar: 0 } }
}

const TODOS = [
  departamento('Nariño', { silencio: 10 }),
  departamento('Ñeembucú', { oportuno: 5, extemporaneo: 5 }, 0.2),
  departamento('Antioquia', { obligadas: 100, oportuno: 20, silencio: 80 }, 0.9),
  departamento('Boyacá', { silencio: 10 }),
]
const nombres = (orden?: string) => ordenarDepartamentos(TODOS, orden).map((d) => d.nombre)

describe('Orden de los departamentos', () => {
  it('sin nada en la dirección, primero quienes más reportaron, en proporción; los empates por nombre', () => {
    expect(nombres()).toEqual(['Ñeembucú', 'Antioquia', 'Boyacá', 'Nariño'])
  })

  it('a quienes más les falta, en entidades', () => {
    expect(nombres('faltan')).toEqual(['Antioquia', 'Boyacá', 'Nariño', 'Ñeembucú'])
  })

  it('sin cifra de avance, al final', () => {
    expect(nombres('fisico')).toEqual(['Antioquia', 'Ñeembucú', 'Boyacá', 'Nariño'])
  })

  it('por nombre, con la ñ en su lugar; un orden que no existe es el primero', () => {
    expect(nombres('nombre')).toEqual(['Antioquia', 'Boyacá', 'Nariño', 'Ñeembucú'])
    expect(nombres('toString')).toEqual(nombres())
  })
})

describe('Orden de los grupos', () => {
  const grupo = (clave: string, fisico: number | null): Grupo => ({
    ...SUMAS,
    ...METAS,
    ...{ clave, nombre: clave, fisico, financiero: null },
  })
  const claves = (orden?: string) =>
    ordenarGrupos([grupo('2', 0.1), grupo('10', null), grupo('11', 0.7)], orden).map((g) => g.clave)

  it('vienen en el orden de su clave y así se quedan mientras no se escoja otro', () => {
    expect(claves()).toEqual(['2', '10', '11'])
  })

  it('por avance, lo que no tiene cifra va al final', () => {
    expect(claves('fisico')).toEqual(['11', '2', '10'])
  })
})
