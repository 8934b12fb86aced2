import { describe, expect, it } from 'vitest'
import { nuevoSoporte, type Soporte } from '../soportes/soporte.ts'
import { type Campos, cuerpoDe, erroresDe, VACIOS } from './campos.ts'

const HOY = '2026-11-21'
const LLENO: Campos = {
  ...VACIOS,
  entidad: '25200',
  nombre: ' Nora Nueva ',
  documentoNumero: '1.030.555.123',
  cargo: 'Secretaria de Planeación',
  correo: 'nora@cogua-cundinamarca.gov.co',
  actoNumero: '012',
  actoFecha: '2026-11-03',
  consiente: true,
}
const soporte = (numero: number, clase: Soporte['clase'], fase: Soporte['fase'] = 'recibido'): Soporte => ({
  ...nuevoSoporte(numero, clase, new File(['x'], `${clase}.pdf`)),
  fase,
})
const DOCUMENTOS = [soporte(1, 'identidad'), soporte(2, 'acto')]
const donde = (campos: Campos, soportes = DOCUMENTOS) => erroresDe(campos, soportes, HOY).map((e) => e.campo)

describe('Errores del formulario de solicitud', () => {
  it('van en el orden de la página, los documentos antes de la autorización', () => {
    expect(donde(VACIOS, [])).toEqual([
      ...['entidad', 'nombre', 'documentoNumero', 'cargo', 'correo', 'actoNumero', 'actoFecha'],
      ...['soporte-identidad', 'soporte-acto', 'consiente'],
    ])
    expect(donde(LLENO)).toEqual([])
  })

  it('un documento en camino se espera; uno que no llegó o no se recibió, se dice', () => {
    expect(donde(LLENO, [soporte(1, 'identidad', 'enviando'), soporte(2, 'acto', 'en_cola')])).toEqual([])
    expect(donde(LLENO, [soporte(1, 'identidad', 'cortado'), soporte(2, 'acto')])).toEqual(['soporte-identidad'])
    expect(donde(LLENO, [...DOCUMENTOS, soporte(3, 'otro', 'por_escoger')])).toEqual(['soporte-otro'])
    expect(donde(LLENO, [soporte(1, 'identidad'), soporte(2, 'acto', 'rehusado')])).toEqual([
      'soporte-acto',
      'soporte-acto',
    ])
  })

  it('las fechas de un encargo mal puestas llevan a su casilla, y una entidad que no reporta también', () => {
    const encargo = { clase: 'encargo', encargoDesde: '2026-12-15', encargoHasta: '2026-12-01' } as const
    expect(donde({ ...LLENO, ...encargo })).toEqual(['encargoHasta'])
    expect(donde({ ...LLENO, entidadSinDeber: true })).toEqual(['entidad'])
  })
})

describe('Lo que se envía', () => {
  it('lleva el número limpio, el encargo solo si lo es, y nada en la casilla de los programas', () => {
    const carga = 'c'.repeat(43)
    const cuerpo = cuerpoDe({ ...LLENO, encargoDesde: '2026-12-01', encargoHasta: '2026-12-15' }, carga)
    expect(cuerpo).toMatchObject({ carga, nombre: 'Nora Nueva', documentoNumero: '1030555123', encargo: null })
    expect(cuerpo).not.toHaveProperty('sitio')
    expect(
      cuerpoDe({ ...LLENO, clase: 'encargo', encargoDesde: '2026-12-01', encargoHasta: '2026-12-15' }, carga).encargo,
    ).toEqual({
      desde: '2026-12-01',
      hasta: '2026-12-15',
    })
    expect(cuerpoDe({ ...LLENO, sitio: 'http://x' }, carga).sitio).toBe('http://x')
  })
})
