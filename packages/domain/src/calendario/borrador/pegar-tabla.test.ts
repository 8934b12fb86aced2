import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Actividad, Cronograma } from '../cronograma.ts'
import { cronogramasSemilla } from '../cronograma-ejemplo.ts'
import { interpretarTabla } from './pegar-tabla.ts'
import { leerTablas } from './tabla-pegada.ts'

const semilla = cronogramasSemilla((archivo) =>
  JSON.parse(readFileSync(new URL(`../../../../../db/seed/${archivo}`, import.meta.url), 'utf8')),
)
const CABEZA =
  'Ítem\tActividad\tResponsable\tMedio de publicación/ aplicativo de reporte o validación/ medio de envío\tFecha límite (*)'

const filasDe = (c: Cronograma): readonly Actividad[] => c.actos.at(-1)?.actividades ?? []
const linea = (f: Actividad) => [f.item ?? '', f.texto, f.responsable, f.medio, f.textoLimite].join('\t')
const copiada = (c: Cronograma) => [CABEZA, ...filasDe(c).map(linea)].join('\n')
const interpretar = (texto: string, de: { instrumento: 'seguimiento' | 'gestionweb'; vigencia: number }) => {
  const [tabla] = leerTablas(texto).tablas
  if (!tabla) throw new Error('no table')
  return interpretarTabla(tabla, de)
}
const sinDudas = (c: Cronograma) => interpretar(copiada(c), c).filas.map(({ dudas: _, ...fila }) => fila)

describe('las tablas de las dos circulares, copiadas tal como están', () => {
  test.each([
    ['seguimiento', 2020],
    ['gestionweb', 2022],
    ['seguimiento', 2023],
  ] as const)('%s %i: filas, clases, obligados, cortes y fechas son los de la semilla', (instrumento, vigencia) => {
    const cronograma = semilla(instrumento, vigencia)
    expect(sinDudas(cronograma)).toEqual(filasDe(cronograma))
    expect(interpretar(copiada(cronograma), cronograma).cortes).toEqual(cronograma.cortes)
  })

  test('todo lo propuesto espera a una persona, y lo que no estaba escrito se dice en su fila', () => {
    const { filas } = interpretar(copiada(semilla('seguimiento', 2020)), { instrumento: 'seguimiento', vigencia: 2020 })
    expect(filas.every((f) => f.dudas.some((d) => d.campo === 'clases' && d.codigo === 'propuesta'))).toBe(true)
    expect(filas[3]?.dudas).toContainEqual({ campo: 'corte', codigo: 'fecha_datos', dicho: '2020-12-31' })
  })

  test('una fila partida por el fin de la página se une, y el pie que quedó en medio se muestra', () => {
    const lineas = copiada(semilla('seguimiento', 2020)).split('\n')
    const [a = '', b = ''] = (lineas[4] ?? '').split(' ajustes a municipios')
    const cola = b.split('\t').slice(1)
    const pagina = [
      ...['3. En concordancia con el numeral 1, el cronograma es el siguiente:', ...lineas.slice(0, 4)],
      [a, ...cola].join('\t'),
      ...['Continuación de la Resolución por la cual se confiere una comisión.', '', CABEZA],
      ['', `ajustes a municipios${b.split('\t')[0]}`, '', '', ''].join('\t'),
      '(*) Fecha Límite: plazo máximo.',
    ].join('\r\n')
    const { tablas, sobrantes } = leerTablas(pagina)
    expect(tablas).toHaveLength(1)
    expect(tablas[0]?.numeral).toBe('3')
    expect(tablas[0]?.filas[3]?.texto).toBe(filasDe(semilla('seguimiento', 2020))[3]?.texto)
    expect(sobrantes).toEqual(['Continuación de la Resolución por la cual se confiere una comisión.'])
  })

  test('un documento entero con dos cronogramas da dos tablas, cada una con su numeral', () => {
    const documento = [
      '5. Para el reporte en GESTIONWEB, el cronograma es el siguiente:',
      copiada(semilla('gestionweb', 2022)),
      '6. El aplicativo se describe a continuación:',
      'Aplicativo\tBreve Descripción\tSitio Web',
      'KPT\tEn esta herramienta se reporta.\thttps://ejemplo.gov.co',
      '7. Para el reporte en KPT, el cronograma es el siguiente:',
      copiada(semilla('seguimiento', 2023)),
    ].join('\n')
    const { tablas, sobrantes } = leerTablas(documento)
    expect(tablas.map((t) => [t.numeral, t.filas.length])).toEqual([
      ['5', 5],
      ['7', 4],
    ])
    expect(sobrantes).toEqual([])
  })
})

describe('otras maneras de copiar', () => {
  const filas = filasDe(semilla('seguimiento', 2023))

  test('sin encabezado, las columnas se reconocen por lo que traen', () => {
    const [tabla] = leerTablas(filas.map(linea).join('\n')).tablas
    expect(tabla?.conEncabezado).toBe(false)
    expect(tabla?.filas[0]).toMatchObject({
      ...{ item: '1', texto: filas[0]?.texto, responsable: filas[0]?.responsable },
      ...{ medio: filas[0]?.medio, textoLimite: filas[0]?.textoLimite },
    })
  })

  test('una celda con saltos de línea llega entera: entre comillas de la hoja de cálculo, o cortada por el procesador', () => {
    const partido = filas[0]?.texto.replace(', con corte', ',\ncon corte') ?? ''
    const resto = [filas[0]?.responsable, filas[0]?.medio, filas[0]?.textoLimite].join('\t')
    for (const celda of [`"${partido}"`, partido]) {
      const [tabla] = leerTablas(`${CABEZA}\n1\t${celda}\t${resto}\n${linea(filas[1] as Actividad)}`).tablas
      expect(tabla?.filas.map((f) => f.texto)).toEqual([filas[0]?.texto, filas[1]?.texto])
    }
  })

  test('otro orden de columnas, con fecha de inicio', () => {
    const { filas: leidas } = interpretar(
      'Actividad\tFecha de inicio\tFecha límite\tResponsables\tPlataforma\nReportar el avance, con corte al 30 de junio de 2027\t1 de julio de 2027\tHasta el 15 de julio de 2027\tAlcaldías\tKPT',
      { instrumento: 'gestionweb', vigencia: 2027 },
    )
    expect(leidas[0]).toMatchObject({
      ...{ item: null, apertura: '2027-07-01', limite: '2027-07-15', responsable: 'Alcaldías', medio: 'KPT' },
      ...{ clases: ['reporte', 'cierre'], obligados: ['municipio', 'distrito'], corte: 1, trasLimite: 'cierra' },
    })
  })

  test('lo que no se entiende queda sin fecha ni clase, con su porqué y su texto', () => {
    const { filas: leidas } = interpretar(
      `${CABEZA}\n1\tSocializar los resultados\tDNP\tWeb\tUltimo día hábil de marzo\n2\tReportar\t\tKPT\t31 de junio de 2027`,
      { instrumento: 'seguimiento', vigencia: 2027 },
    )
    expect(leidas[0]).toMatchObject({ limite: null, clases: [] })
    expect(leidas[0]?.dudas).toEqual([
      { campo: 'clases', codigo: 'sin_clases', dicho: '' },
      { campo: 'limite', codigo: 'sin_fecha', dicho: 'Ultimo día hábil de marzo' },
    ])
    expect(leidas[1]?.dudas).toContainEqual({ campo: 'responsable', codigo: 'celda_vacia', dicho: '' })
    expect(leidas[1]?.dudas).toContainEqual({
      campo: 'limite',
      codigo: 'fecha_imposible',
      dicho: '31 de junio de 2027',
    })
  })

  test('un texto sin tabla no da ninguna', () => {
    expect(leerTablas('Cordialmente,\n\nLa Subdirectora').tablas).toEqual([])
    expect(leerTablas('').tablas).toEqual([])
  })
})
