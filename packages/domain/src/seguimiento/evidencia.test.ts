import { describe, expect, it } from 'vitest'
import { armarEntradas } from './armar.ts'
import {
  type CabeceraDocumento,
  documentoDe,
  evidenciasDelDocumento,
  parseDocumento,
  textoDocumento,
} from './documento.ts'
import { entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { type EvidenciaCitada, esPublicable, faltaDelArchivo, leerEnlace, lugarPosible } from './evidencia.ts'

describe('Enlaces como evidencia', () => {
  it('guarda la dirección https de un sitio con nombre, tal como se escribió después de él', () => {
    expect(leerEnlace('  HTTPS://Www.Cogua-Cundinamarca.GOV.co/obras/Acta%201.pdf?v=2#hoja ')).toEqual({
      direccion: 'https://www.cogua-cundinamarca.gov.co/obras/Acta%201.pdf?v=2#hoja',
    })
    expect(leerEnlace('https://datos.gov.co:8443')).toEqual({ direccion: 'https://datos.gov.co:8443' })
  })

  it.each([
    ['acta de entrega', 'ilegible'],
    ['https://cogua.gov.co/acta 1.pdf', 'ilegible'],
    ['javascript:alert(1)', 'ilegible'],
    ['https://cogua.gov.co/"onclick', 'ilegible'],
    ['http://cogua.gov.co/acta.pdf', 'sin_https'],
    ['ftp://cogua.gov.co/acta.pdf', 'sin_https'],
    ['https://ana:clave@cogua.gov.co/', 'con_clave'],
    ['https://localhost/acta.pdf', 'sin_sitio'],
    ['https://10.0.0.1/acta.pdf', 'sin_sitio'],
    ['https://', 'sin_sitio'],
  ])('rechaza %s: %s', (escrito, falta) => {
    expect(leerEnlace(escrito)).toEqual({ falta })
  })
})

it('una foto es una imagen; un archivo, cualquiera de los tipos admitidos; lo desconocido, nada', () => {
  expect([faltaDelArchivo('foto', 'jpeg'), faltaDelArchivo('archivo', 'jpeg')]).toEqual([null, null])
  expect([faltaDelArchivo('foto', 'pdf'), faltaDelArchivo('archivo', 'xlsx')]).toEqual(['no_es_foto', null])
  expect(faltaDelArchivo('archivo', null)).toBe('no_admitido')
})

it('el lugar de una foto son las dos coordenadas o ninguna, dentro del globo', () => {
  expect(lugarPosible({ latitud: '5.0614', longitud: '-73.9797' })).toBe(true)
  expect(lugarPosible({ latitud: null, longitud: null })).toBe(true)
  expect(lugarPosible({ latitud: '5.0614', longitud: null })).toBe(false)
  expect(lugarPosible({ latitud: '90.1', longitud: '0' })).toBe(false)
  expect(lugarPosible({ latitud: 'norte', longitud: '0' })).toBe(false)
})

it('basta que la versión o lo que se sabe hoy digan que hay datos personales para que no se publique', () => {
  expect(esPublicable({ personal: false }, { personal: false })).toBe(true)
  expect(esPublicable({ personal: true }, { personal: false })).toBe(false)
  expect(esPublicable({ personal: false }, { personal: true })).toBe(false)
})

describe('La versión enviada cita las evidencias', () => {
  const CABECERA: CabeceraDocumento = {
    ...{ entidad: '25200', vigencia: 2025, corte: 1, version: 1, fechaDatos: '2025-03-31' },
    ...{ plan: { desde: 2024, version: 2 }, metodologia: '1' },
  }
  const acta: EvidenciaCitada = { id: 'b', clase: 'archivo', sha256: 'c'.repeat(64), personal: true }
  const pagina: EvidenciaCitada = { id: 'a', clase: 'enlace', direccion: 'https://cogua.gov.co/', personal: false }
  const conDos = entradaEjemplo({ valores: valoresEjemplo({ ejecutado: '5' }), evidencias: [acta, pagina] })

  it('por su huella o su dirección, en orden, y se leen de vuelta iguales', () => {
    const texto = textoDocumento(documentoDe(CABECERA, [conDos]))
    expect(texto).toContain(
      `"ejecutado":"5","evidencias":[{"clase":"enlace","direccion":"https://cogua.gov.co/","id":"a","personal":false},` +
        `{"clase":"archivo","id":"b","personal":true,"sha256":"${'c'.repeat(64)}"}],"meta":"25200-M-0001"`,
    )
    const leido = parseDocumento(texto)
    expect(leido && evidenciasDelDocumento(leido)).toEqual({ '25200-M-0001': [pagina, acta] })
  })

  it('una meta de la que solo hay evidencia también queda en la versión', () => {
    const sola = entradaEjemplo({ evidencias: [acta] })
    expect(documentoDe(CABECERA, [sola]).metas.map((m) => m.evidencias)).toEqual([[acta]])
  })

  it('sin evidencias el texto es el de siempre, byte por byte', () => {
    const sin = entradaEjemplo({ valores: valoresEjemplo({ ejecutado: '5' }) })
    expect(textoDocumento(documentoDe(CABECERA, [{ ...sin, evidencias: [] }]))).toBe(
      textoDocumento(documentoDe(CABECERA, [sin])),
    )
    expect(textoDocumento(documentoDe(CABECERA, [sin]))).not.toContain('evidencias')
  })

  it('un texto con una cita que KPT no escribe así no se da por bueno', () => {
    const texto = textoDocumento(documentoDe(CABECERA, [conDos]))
    expect(parseDocumento(texto.replace('"personal":true', '"personal":"si"'))).toBeNull()
    expect(parseDocumento(texto.replace('"clase":"enlace"', '"clase":"otra"'))).toBeNull()
  })
})

it('las entradas de un plan sin evidencias no llevan ninguna llave nueva', () => {
  const meta = { ...entradaEjemplo(), numero: '25200-M-0001', programado: {}, fuentes: {}, metaCuatrienio: '4' }
  const plan = { metas: [meta] } as unknown as Parameters<typeof armarEntradas>[0]
  expect(Object.keys(armarEntradas(plan, 2025, {})[0] ?? {})).not.toContain('evidencias')
  const exigida = { porMeta: { '25200-M-0001': [] }, exigida: true }
  expect(armarEntradas(plan, 2025, {}, {}, {}, exigida)[0]).toMatchObject({ exigeEvidencia: true })
})
