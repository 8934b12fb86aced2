import { describe, expect, it } from 'vitest'
import { diferencias } from './diferencias.ts'
import {
  type CabeceraDocumento,
  documentoDe,
  parseDocumento,
  textoDocumento,
  valoresDelDocumento,
} from './documento.ts'
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
})
