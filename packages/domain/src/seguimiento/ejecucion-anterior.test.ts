import { describe, expect, it } from 'vitest'
import { type CabeceraDocumento, documentoDe, parseDocumento, textoDocumento } from './documento.ts'
import {
  type EjecucionAnterior,
  impideCargar,
  parseEjecucionAnterior,
  problemasDeCifras,
  textoEjecucionAnterior,
} from './ejecucion-anterior.ts'
import { entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { citasDe, ejecutadoEn, loAnterior } from './lo-anterior.ts'

const CARGA: EjecucionAnterior = {
  ...{ entidad: '25200', vigencia: 2024, version: 2, plan: { desde: 2024, version: 1 } },
  ...{ razon: 'Se reportó por fuera', soporte: 'Informe de gestión de 2024' },
  ejecutado: { '25200-M-0002': '4.5', '25200-M-0001': '3' },
}
const CABECERA: CabeceraDocumento = {
  ...{ entidad: '25200', vigencia: 2024, corte: 4, version: 1, fechaDatos: '2024-12-31' },
  ...{ plan: { desde: 2024, version: 1 }, metodologia: '1' },
}
const enviado = (vigencia: number, ejecutado: string | null) =>
  documentoDe({ ...CABECERA, vigencia }, [entradaEjemplo({ valores: valoresEjemplo({ ejecutado, observacion: 'x' }) })])

describe('La ejecución de una vigencia anterior', () => {
  it('es un texto canónico que se lee tal como se escribió, y ningún otro', () => {
    const texto = textoEjecucionAnterior(CARGA)
    expect(texto).toBe(
      '{"documento":"ejecucion_anterior","ejecutado":{"25200-M-0001":"3","25200-M-0002":"4.5"},"entidad":"25200","formato":1,' +
        '"plan":{"desde":2024,"version":1},"razon":"Se reportó por fuera","soporte":"Informe de gestión de 2024","version":2,"vigencia":2024}',
    )
    expect(parseEjecucionAnterior(texto)).toEqual(CARGA)
    for (const otro of [
      '',
      '{}',
      ` ${texto}`,
      texto.replace('"3"', '"3.0"'),
      texto.replace('"formato":1', '"formato":2'),
    ])
      expect(parseEjecucionAnterior(otro)).toBeNull()
  })

  it('solo se carga de una vigencia terminada y mientras ninguna versión enviada cuente', () => {
    expect(impideCargar(2026, '2026-12-31', [])).toBe('en_curso')
    expect(impideCargar(2025, '2026-01-01', [])).toBeNull()
    expect(impideCargar(2025, '2026-01-01', [{ vigencia: 2024 }, { vigencia: 2025 }])).toBe('reportada')
  })

  it('cada cifra es de una meta del plan, una sola vez, exacta y desde 0', () => {
    const fila = (meta: string, ejecutado: string | null) => ({ meta, ejecutado })
    const filas = [fila('a', '0'), fila('a', '1'), fila('z', '1'), fila('b', '1,5'), fila('c', '-1'), fila('d', null)]
    expect(problemasDeCifras(filas, new Set(['a', 'b', 'c', 'd']))).toEqual([
      ...[null, 'repetida', 'meta_desconocida', 'no_es_cifra', 'negativa', null],
    ])
    expect(problemasDeCifras([fila('a', '9'.repeat(41))], new Set(['a']))).toEqual(['no_es_cifra'])
  })
})

describe('Lo cargado en las cifras de los cuatro años', () => {
  it('una versión enviada de la vigencia vale más que una carga, y solo cuentan las vigencias anteriores', () => {
    const vigentes = [
      { vigencia: 2025, corte: 2, version: 1 },
      { vigencia: 2025, corte: 4, version: 3 },
    ]
    const cargas = [2024, 2025, 2026, 2027].map((vigencia) => ({ vigencia, version: 1 }))
    expect(citasDe(vigentes, { vigencia: 2026, corte: 1 }, cargas)).toEqual({
      antes: [{ vigencia: 2025, corte: 4, version: 3 }],
      citadas: [{ vigencia: 2025, corte: 4, version: 3 }],
      cargadas: [{ vigencia: 2024, version: 1 }],
    })
  })

  it('entra en lo ejecutado antes; lo que se envió de esa vigencia no se completa con ello', () => {
    expect(loAnterior([], [], 2025, [CARGA]).ejecutadoAntes).toEqual({
      '25200-M-0001': { '2024': '3' },
      '25200-M-0002': { '2024': '4.5' },
    })
    expect(ejecutadoEn([enviado(2024, '9')], [CARGA])).toEqual({ '25200-M-0001': { '2024': '9' } })
    expect(ejecutadoEn([enviado(2024, null)], [CARGA])).toEqual({})
  })

  it('el documento solo nombra cargas cuando las hay, y entonces se lee igual', () => {
    const sin = textoDocumento(enviado(2025, '1'))
    expect(sin).not.toContain('cargadas')
    const con = textoDocumento({ ...enviado(2025, '1'), cargadas: [{ vigencia: 2024, version: 2 }] })
    expect(con).toBe(sin.replace('{"corte"', '{"cargadas":[{"version":2,"vigencia":2024}],"corte"'))
    expect(parseDocumento(con)?.cargadas).toEqual([{ vigencia: 2024, version: 2 }])
  })
})
