// Every municipality of the tables that DNP published, where they are at hand: 510 of 2021 from their indicators and 2,202 rows of 2018 and 2019 from their dimensions.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EntradaMedicion } from './calcular.ts'
import { medirTodas } from './corrida.ts'
import { columnasDe, type Receta } from './receta.ts'
import { recetaDe } from './receta-ejemplo.ts'

const CARPETA = new URL('../../../../../shared/data/', import.meta.url)
const RECETAS = readFileSync(new URL('../../../../db/seed/mdm-recetas.json', import.meta.url), 'utf8')
const hay = existsSync(new URL('mdm-2021-indicadores.csv', CARPETA))
if (!hay) console.warn(`Tablas publicadas: no está la carpeta ${CARPETA.pathname}; no se comprueban.`)

type Fila = Readonly<Record<string, string>>

function leer(archivo: string): Fila[] {
  const [encabezado = '', ...lineas] = readFileSync(new URL(archivo, CARPETA), 'utf8').trim().split(/\r?\n/)
  const columnas = encabezado.split(',')
  return lineas.map((linea) => {
    const celdas = linea.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((c) => c.replace(/,$/, '')) ?? []
    return Object.fromEntries(columnas.map((c, i) => [c, celdas[i] ?? '']))
  })
}

const entradaDe = (receta: Receta, fila: Fila): EntradaMedicion => ({
  codigo: fila.codigo ?? '',
  grupo: fila.grupo ?? null,
  valores: Object.fromEntries(columnasDe(receta).map((c) => [c, fila[c] ? Number(fila[c]) : null])),
})

describe.runIf(hay)('Tablas publicadas por el DNP', () => {
  it('2021: 510 municipios desde sus indicadores, a menos de 0,00001', () => {
    const receta = recetaDe(RECETAS, 'mdm-2021')
    const filas = leer('mdm-2021-indicadores.csv')
    const diferencias = medirTodas(
      receta,
      filas.map((f) => entradaDe(receta, f)),
    ).flatMap(({ indice }, i) => (indice === null ? [] : [Math.abs(indice - Number(filas[i]?.mdm_2021))]))
    expect(diferencias).toHaveLength(510)
    expect(Math.max(...diferencias)).toBeLessThan(1e-5)
  })

  it.each(['2018', '2019'])(
    '%s: Gestión, Resultados, medición, clase y los tres puestos de cada municipio',
    (vigencia) => {
      const receta = recetaDe(RECETAS, 'mdm-dimensiones')
      const filas = leer('mdm-2018-2019-dimensiones.csv').filter((f) => f.vigencia === vigencia)
      expect(filas).toHaveLength(1101)
      const medidas = medirTodas(
        receta,
        filas.map((f) => entradaDe(receta, f)),
      )
      const distantes = medidas.filter((m, i) => {
        const fila = filas[i] ?? {}
        const cifras = [m.componentes[0]?.valor, m.componentes[1]?.valor, m.indice]
        return cifras.some(
          (x, k) => !(Math.abs((x ?? Number.NaN) - Number([fila.gestion, fila.resultados, fila.mdm][k])) < 1e-8),
        )
      })
      expect(distantes).toEqual([])
      const nombres = new Map(receta.clases.map((c) => [c.clave, c.nombre]))
      const dichas = medidas.map((m) => ({
        ...{ clasificacion: nombres.get(m.clase ?? ''), puesto_mdm: String(m.puestos.grupo) },
        ...{
          puesto_gestion: String(m.puestos.componentes.gestion),
          puesto_resultados: String(m.puestos.componentes.resultados),
        },
      }))
      expect(dichas).toEqual(
        filas.map(({ clasificacion, puesto_mdm, puesto_gestion, puesto_resultados }) => ({
          ...{ clasificacion, puesto_mdm, puesto_gestion, puesto_resultados },
        })),
      )
    },
  )
})
