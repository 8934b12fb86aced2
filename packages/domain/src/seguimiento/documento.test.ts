import { describe, expect, it } from 'vitest'
import { diferencias, totalesDelDocumento } from './diferencias.ts'
import {
  type CabeceraDocumento,
  documentoDe,
  parseDocumento,
  textoDocumento,
  valoresDelDocumento,
} from './documento.ts'
import type { EntradaMeta } from './entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'

const CABECERA: CabeceraDocumento = {
  entidad: '25200',
  vigencia: 2025,
  corte: 1,
  version: 1,
  fechaDatos: '2025-03-31',
  plan: { desde: 2024, version: 2 },
  metodologia: '1',
}

const uno = entradaEjemplo({
  valores: valoresEjemplo({
    ejecutado: '12',
    fuentes: { otros: dineroEjemplo(null, null, null), credito: dineroEjemplo('5', null, '0') },
    confirmaciones: { fisico_sobre_100: 'Convenio', fisico_sobre_200: ' ' },
  }),
})
const dos = entradaEjemplo({ meta: '25200-M-0002' })
const TEXTO = textoDocumento(documentoDe(CABECERA, [dos, uno]))

describe('Documento de una versión enviada', () => {
  it('es un texto canónico con solo lo que la meta usa', () => {
    expect(TEXTO).toBe(
      '{"corte":1,"documento":"seguimiento","entidad":"25200","fechaDatos":"2025-03-31","formato":1,"metas":[' +
        '{"confirmaciones":{"fisico_sobre_100":"Convenio"},"ejecutado":"12","fuentes":{"credito":{"comprometido":"5","pagado":"0"}},"meta":"25200-M-0001"}' +
        '],"metodologia":"1","plan":{"desde":2024,"version":2},"version":1,"vigencia":2025}',
    )
  })

  it('no lee nada que no haya escrito él mismo', () => {
    expect(parseDocumento(TEXTO)?.metas).toHaveLength(1)
    const alterados = [
      '',
      'null',
      '[]',
      '{}',
      TEXTO.slice(0, -1),
      ` ${TEXTO}`,
      TEXTO.replace('"formato":1', '"formato":2'),
      TEXTO.replace('"12"', '"12.0"'),
      TEXTO.replace('"12"', '12'),
      TEXTO.replace('"ejecutado":"12"', '"ejecutado":"12","otro":"1"'),
      TEXTO.replace('"corte":1,', ''),
      TEXTO.replace('"metas":[', '"metas":{"x":[').replace('],"metodologia"', ']},"metodologia"'),
    ]
    for (const texto of alterados) expect([texto, parseDocumento(texto)]).toEqual([texto, null])
  })

  it('una declaración sin avance congela los valores que implica', () => {
    const anterior = valoresEjemplo({ ejecutado: '4', fuentes: { otros: dineroEjemplo('9', '8', '7') } })
    const declarada = entradaEjemplo({ anterior, valores: valoresEjemplo({ sinAvance: 'Contrato suspendido' }) })
    const enPie = valoresDelDocumento(documentoDe(CABECERA, [declarada]))['25200-M-0001']
    expect(enPie).toMatchObject({ ejecutado: '4', sinAvance: 'Contrato suspendido', fuentes: anterior.fuentes })
  })
})

describe('Diferencias entre dos versiones', () => {
  it('celda por celda: lo que cambia, lo que aparece y lo que se va', () => {
    const antes = documentoDe(CABECERA, [uno])
    const despues = documentoDe({ ...CABECERA, version: 2 }, [
      { ...uno, valores: { ...uno.valores, ejecutado: '9', confirmaciones: {} } },
      { ...dos, valores: valoresEjemplo({ observacion: 'Inició' }) },
    ])
    expect(diferencias(antes, despues)).toEqual([
      { meta: '25200-M-0001', campo: 'ejecutado', clave: '', antes: '12', despues: '9' },
      { meta: '25200-M-0001', campo: 'confirmacion', clave: 'fisico_sobre_100', antes: 'Convenio', despues: null },
      { meta: '25200-M-0002', campo: 'observacion', clave: '', antes: null, despues: 'Inició' },
    ])
  })

  const foto = { id: 'e1', clase: 'foto' as const, sha256: 'ab', personal: false }
  const acta = { id: 'e2', clase: 'enlace' as const, direccion: 'https://ejemplo.gov.co/acta', personal: false }

  it('la evidencia que se agrega, la que se quita y la que pasa a tener datos personales', () => {
    const con = (...evidencias: EntradaMeta['evidencias'] & {}) => documentoDe(CABECERA, [{ ...uno, evidencias }])
    const evidencia = { meta: '25200-M-0001', campo: 'evidencia' }
    expect(diferencias(con(foto), con(acta))).toEqual([
      { ...evidencia, clave: 'e1', antes: 'publica', despues: null },
      { ...evidencia, clave: 'e2', antes: null, despues: 'publica' },
    ])
    expect(diferencias(con(foto), con({ ...foto, personal: true }))).toEqual([
      { ...evidencia, clave: 'e1', antes: 'publica', despues: 'reservada' },
    ])
  })

  it('el dinero de varias metas se dice una vez, en la primera y con todas; entre otras metas es otro monto', () => {
    const con = (obligado: string, ...metas: string[]) => {
      const compartidos = [{ fuente: 'sgp_salud', metas, ...dineroEjemplo(null, obligado, null) }]
      return documentoDe(CABECERA, [{ ...uno, compartidos }])
    }
    const [m1, m2, m3] = ['25200-M-0001', '25200-M-0002', '25200-M-0003'] as const
    const obligado = { meta: m1, campo: 'obligado', clave: 'sgp_salud' }
    expect(diferencias(con('5', m1, m2), con('7', m1, m2))).toEqual([
      { ...obligado, entre: [m1, m2], antes: '5', despues: '7' },
    ])
    expect(diferencias(con('5', m1, m2), con('5', m1, m2, m3))).toEqual([
      { ...obligado, entre: [m1, m2], antes: '5', despues: null },
      { ...obligado, entre: [m1, m2, m3], antes: null, despues: '5' },
    ])
  })

  it('los totales suman lo de todas las metas, lo compartido una vez y cada evidencia una vez', () => {
    const compartidos = [{ fuente: 'otros', metas: ['a', 'b'], ...dineroEjemplo('100', '40', null) }]
    const evidencias = [foto, acta]
    const valores = valoresEjemplo({ fuentes: { otros: dineroEjemplo('1.50', '1', '1') } })
    const entradas = [
      { ...uno, evidencias, compartidos },
      { ...dos, valores, compartidos, evidencias: [foto] },
    ]
    expect(totalesDelDocumento(documentoDe(CABECERA, entradas))).toEqual({
      ...{ metas: 2, evidencias: 2 },
      ...{ comprometido: '106.5', obligado: '41', pagado: '1' },
    })
  })
})
