import { SIN_VALORES } from '@kpt/domain/seguimiento'
import { describe, expect, it } from 'vitest'
import { contarVer, filtrarMetas, verDe } from './filtrar.ts'
import { revisarMeta } from './meta-revisada.ts'
import type { FilaReporte } from './usar-revision.ts'

const fuentes = [
  { clave: 'recursos_propios', nombre: 'Recursos propios' },
  { clave: 'credito', nombre: 'Crédito' },
]
const fila = (meta: string, cambios: Partial<FilaReporte> = {}): FilaReporte => ({
  ...{ meta, codigoSispt: 'IP-1', personalizacion: 'Mejorar vías terciarias', linea: 'LE-1', lineaNombre: 'Campo' },
  ...{
    sector: '24',
    sectorNombre: 'Transporte',
    dependenciaNombre: null,
    programa: '2402',
    ods: null,
    dependencia: null,
    indicador: null,
    unidad: 'Kilómetros',
    tipoAcumulacion: 'acumulativo',
  },
  ...{ orientacion: 'incremento', orientacionAsumida: true, lineaBase: null, metaCuatrienio: '20' },
  ...{ programado: '5', programadoPorVigencia: { 2026: '5' }, programadoFuentes: { recursos_propios: '1000000.50' } },
  ...{ valores: { ...SIN_VALORES, fuentes: {}, confirmaciones: {} }, anterior: null, ejecutadoAntes: {} },
  ...cambios,
})
const valores = (cambios: Partial<FilaReporte['valores']>) => ({
  ...SIN_VALORES,
  fuentes: {},
  confirmaciones: {},
  ...cambios,
})
const dinero = (comprometido: string, obligado: string, pagado: string) => ({ comprometido, obligado, pagado })

describe('una meta como la lee quien revisa', () => {
  it('suma el dinero de sus fuentes al centavo y no inventa ceros donde hay blancos', () => {
    const meta = revisarMeta(
      fila('25785-M-0001', {
        valores: valores({
          ejecutado: '3',
          fuentes: { recursos_propios: dinero('600000.25', '500000.10', '0'), credito: dinero('0.75', '0.05', '0') },
        }),
      }),
      fuentes,
    )
    expect(meta.dinero).toEqual({
      programado: '1000000.5',
      actual: { comprometido: '600001', obligado: '500000.15', pagado: '0' },
      anterior: null,
    })
    expect(revisarMeta(fila('25785-M-0002'), fuentes).dinero.actual).toEqual({
      ...{ comprometido: null, obligado: null, pagado: null },
    })
  })

  it('una casilla en blanco deja en pie el valor del corte anterior', () => {
    const anterior = valores({ ejecutado: '2', fuentes: { credito: dinero('10', '8', '5') } })
    const meta = revisarMeta(fila('25785-M-0001', { anterior }), fuentes)
    expect(meta).toMatchObject({ ejecutado: '2', anterior: '2', sinActualizar: true })
    expect(meta.fuentes.map((f) => [f.nombre, f.programado, f.actual.pagado, f.anterior?.pagado])).toEqual([
      ['Recursos propios', '1000000.50', null, null],
      ['Crédito', '0', '5', '5'],
    ])
  })

  it('un aviso va con el motivo que dio la entidad', () => {
    const conMotivo = revisarMeta(
      fila('25785-M-0001', {
        valores: valores({ ejecutado: '6', confirmaciones: { fisico_sobre_100: 'Se sumó un convenio' } }),
      }),
      fuentes,
    )
    expect(conMotivo.hallazgos.map((h) => [h.hallazgo.regla, h.motivo])).toContainEqual([
      'fisico_sobre_100',
      'Se sumó un convenio',
    ])
  })
})

describe('lo que hallaron las reglas en una meta', () => {
  const pasada = valores({ ejecutado: '6', confirmaciones: { de_antes: 'Así fue' } })
  const dichas = (hallazgos: Pick<FilaReporte, 'hallazgos'>) =>
    revisarMeta(fila('25785-M-0001', { valores: pasada, ...hallazgos }), fuentes).hallazgos.map((h) => [
      h.hallazgo.regla,
      h.motivo,
    ])

  it('es lo que se guardó al enviarla, aunque las reglas de hoy digan otra cosa', () => {
    const ruta = { meta: '25785-M-0001', campo: 'ejecutado' }
    const de = { regla: 'de_antes', gravedad: 'aviso' as const, ruta, valor: '6', detalles: {} }
    expect(dichas({ hallazgos: [de] })).toEqual([['de_antes', 'Así fue']])
    expect(dichas({ hallazgos: [] })).toEqual([])
  })

  it('si aquella revisión no se guardó, son las reglas de hoy', () => {
    expect(dichas({}).map(([regla]) => regla)).toContain('fisico_sobre_100')
  })
})

describe('filtros de las metas', () => {
  const metas = [
    fila('25785-M-0001', { valores: valores({ ejecutado: '6' }) }),
    fila('25785-M-0002', {
      linea: 'LE-2',
      personalizacion: 'Construir acueducto',
      valores: valores({ sinAvance: 'x' }),
    }),
    fila('25785-M-0003', { valores: valores({ ejecutado: '5', observacion: 'Con acta' }), programadoFuentes: {} }),
  ].map((f) => revisarMeta(f, fuentes))
  const conjuntos = { pedidas: new Set(['25785-M-0002']), elegidas: new Set(['25785-M-0003']) }
  const ver = (filtros: Record<string, string>) =>
    filtrarMetas(metas, filtros, conjuntos).map((m) => m.fila.meta.slice(-1))

  it('por clase, por línea y por texto sin tildes, juntos', () => {
    expect(ver({})).toEqual(['1', '2', '3'])
    expect(ver({ ver: 'hallazgos' })).toContain('1')
    expect(ver({ ver: 'observacion' })).toEqual(['3'])
    expect(ver({ ver: 'declaradas' })).toEqual(['2'])
    expect(ver({ ver: 'pedidas' })).toEqual(['2'])
    expect(ver({ ver: 'seleccionadas' })).toEqual(['3'])
    expect(ver({ linea: 'LE-2' })).toEqual(['2'])
    expect(ver({ texto: ' VIAS mejorar' })).toEqual(['1', '3'])
    expect(ver({ texto: 'm-0003' })).toEqual(['3'])
    expect(ver({ ver: 'pedidas', texto: 'vias' })).toEqual([])
  })

  it('las cuentas son las de cada filtro, y una palabra desconocida en la dirección muestra todas', () => {
    expect(contarVer(metas, conjuntos)).toMatchObject({ todas: 3, observacion: 1, pedidas: 1, seleccionadas: 1 })
    expect(verDe({ ver: 'constructor' })).toBe('todas')
  })
})
